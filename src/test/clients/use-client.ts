// Uses the generated TypeScript client on a server: address and token are its arguments.
import { Configuration, DocumentsApi, GraphApi, QuestionsApi, ResponseError } from './src';

declare const process: { argv: string[]; exitCode?: number };

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error('not so: ' + what);
}

async function refused(request: Promise<unknown>, what: string): Promise<Response> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ResponseError) return error.response;
    throw error;
  }
  throw new Error('not so: ' + what);
}

async function main(basePath: string, token: string): Promise<void> {
  const open = new Configuration({ basePath });
  const questions = new QuestionsApi(open);
  check(((await new GraphApi(open).getStatus()).documents ?? 0) > 0, 'the status counts the documents');
  check((await questions.listQuestions()).questions.length > 15, 'the questions are listed');
  check((await new DocumentsApi(open).listDocuments()).documents.length > 0, 'the documents are listed');

  const answer = await questions.askCommitments({ limit: 3 });
  check(answer.rows.length === 3 && !!answer.next, 'a page has its rows and leads to the next');
  for (const row of answer.rows) {
    check(!!row.text && row.evidence.length > 0, 'a row has its columns and its words');
    for (const quotation of row.evidence) {
      check([...quotation.quote].length === quotation.end - quotation.start, 'the words are as long as their place');
    }
  }
  const next = await questions.askCommitments({ limit: 3, cursor: answer.next ?? undefined });
  check(JSON.stringify(next.rows) !== JSON.stringify(answer.rows), 'the next page is another one');

  const unknown = await refused(questions.askPartners({ _with: 'Nobody of This Name' }), 'an unknown name is refused');
  check(unknown.status === 400 && 'candidates' in (await unknown.json()), 'an unknown name is refused');

  const cypherQuery = { query: 'MATCH (c:Commitment) RETURN count(c) > $n AS more', parameters: { n: 1 } };
  const stranger = await refused(questions.runCypher({ cypherQuery }), 'a query of one\'s own needs the token');
  check(stranger.status === 401, 'a query of one\'s own needs the token');
  const own = await new QuestionsApi(new Configuration({ basePath, accessToken: token })).runCypher({ cypherQuery });
  check(own.complete && own.rows[0].more === true, 'a query of one\'s own is run');
  console.log('The TypeScript client works.');
}

main(process.argv[2], process.argv[3]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
