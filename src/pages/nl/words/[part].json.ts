import type { InferGetStaticPropsType } from 'astro';
import { partRoutes, partText } from '../../../components/parts';

export const getStaticPaths = partRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = async ({ props }: { props: Props }) =>
  new Response(await partText(props.part, 'nl'));
