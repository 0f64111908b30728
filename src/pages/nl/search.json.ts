import { findable } from '../../components/findable';

export const GET = async () => Response.json(await findable('nl'));
