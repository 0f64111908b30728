import { questionsText } from '../../components/questions';

export const GET = async () => new Response(await questionsText('nl'));
