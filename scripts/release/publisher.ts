import { run } from "../lib/command.js";
import { HOW_TO_STATE, repositoryOf } from "./owner.js";
import { Refusal } from "./refusal.js";

/** What npm would refuse only after the long gate, found before it. */
export async function demandPublisher(
  registry: string,
  folder: string,
  provenance: boolean,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  if (!provenance) {
    const { code } = await run(["npm", "whoami", `--registry=${registry}`], folder, env);
    if (code !== 0)
      throw new Refusal(`npm does not know who publishes to ${registry}`, "`npm login`, then run this again");
    return;
  }
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new Refusal(
      "only a workflow that may write an id-token can prove where the package is built",
      "let the workflow publish it, or `npm run release -- --no-provenance`",
    );
  }
  const [here, stated] = [env.GITHUB_REPOSITORY, await repositoryOf(folder)];
  if (
    !here ||
    stated
      .replace(/\.git$/, "")
      .split(/[/:]/)
      .slice(-2)
      .join("/") === here
  )
    return;
  throw new Refusal(`package.json says that this is developed at ${stated}, and it is ${here}`, HOW_TO_STATE);
}
