// The official Node SDK, pointed at `feishu mock`, with the documented examples of all operations.
//
//     npm install --prefix DIR @larksuiteoapi/node-sdk@1.74.0
//     NODE_PATH=DIR/node_modules node node_sdk.js FEISHU
//
// FEISHU is the program. Every example is called as the app and as a person, where the operation takes
// them: first on a strict mock, which refuses the examples that break their own pages' rules, then on one
// that takes unknown values. What does not pass is told with what the mock says. Fails where an example is
// refused by the latter, or by the former for anything but a value.

"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const readline = require("node:readline");
const lark = require("@larksuiteoapi/node-sdk");

/** What the platform, and so the mock, says of a parameter that breaks a rule. */
const FIELD = 99992402;
const FILE = path.join(os.tmpdir(), `feishu-${process.pid}.txt`);
const SPECS = path.join(__dirname, "../../../../specs");
const NOTHING = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/** `calendar.event` as the SDK names it: `calendarEvent`. */
const camel = (words) => words.replace(/[._](\w)/g, (_, letter) => letter.toUpperCase());

/** The documented examples, by the ids of their operations. */
function* examples() {
  for (const service of fs.readdirSync(SPECS)) {
    const folder = path.join(SPECS, service);
    if (!fs.statSync(folder).isDirectory()) continue;
    for (const version of fs.readdirSync(folder)) {
      const inner = path.join(folder, version, "examples");
      if (!fs.existsSync(inner)) continue;
      for (const file of fs.readdirSync(inner)) {
        const example = JSON.parse(fs.readFileSync(path.join(inner, file)));
        // Events are documented beside operations; nobody calls them.
        if (!("response" in example)) continue;
        yield [service, version, file.replace(/\.json$/, ""), example];
      }
    }
  }
}

/** The method of the SDK for an operation, or nothing. */
function method(client, service, version, name) {
  const words = name.split(".");
  const last = camel(words.pop());
  const resource = camel(words.join("."));
  const of = client[service]?.[version]?.[resource];
  return of?.[last]?.bind(of);
}

/** The SDK's own `withAll` loses options whose names are symbols, as theirs are. */
const together = (options) => ({ lark: Object.assign({}, ...options.map((option) => option.lark)) });

/** What the SDK takes for an example. */
function payload(example, operation) {
  const body = { ...example.body };
  for (const field of operation.files) body[field] = fs.createReadStream(FILE);
  return { path: example.path, params: example.query, data: example.body || operation.files.length ? body : undefined };
}

async function describe(program, id) {
  const child = spawn(program, ["describe", id, "--json"]);
  let text = "";
  for await (const piece of child.stdout) text += piece;
  if (!text) return undefined;
  const told = JSON.parse(text);
  const properties = Object.entries(told.input.properties ?? {});
  const files = properties.filter(([, schema]) => schema.format === "binary" || schema.contentMediaType);
  return { ...told, files: files.map(([name]) => name) };
}

/** Tokens of a client's own: the SDK's are shared by all clients of an app, whatever the platform. */
function fresh() {
  const kept = new Map();
  const name = (key, options) => `${options?.namespace}/${String(key)}`;
  return {
    set: async (key, value, expires, options) => Boolean(kept.set(name(key, options), value)),
    get: async (key, options) => kept.get(name(key, options)),
  };
}

/** Calls every example; how many requests were made, and the codes of those that did not pass. */
async function tried(program, operations, more) {
  const mock = spawn(program, ["mock", "--port", "0", "--json", ...more]);
  const lines = readline.createInterface({ input: mock.stdout })[Symbol.asyncIterator]();
  const head = JSON.parse((await lines.next()).value);
  mock.stdout.resume();
  const known = head.environment;
  const client = new lark.Client({
    appId: known.FEISHU_APP_ID,
    appSecret: known.FEISHU_APP_SECRET,
    domain: head.url,
    helpDeskId: known.FEISHU_HELPDESK_ID,
    helpDeskToken: known.FEISHU_HELPDESK_TOKEN,
    logger: NOTHING,
    loggerLevel: lark.LoggerLevel.fatal,
    cache: fresh(),
  });
  const identities = { app: [], user: [lark.withUserAccessToken(known.FEISHU_USER_ACCESS_TOKEN)] };
  const found = { requests: 0, failed: [] };
  for (const { operation, names, example } of operations) {
    const call = method(client, ...names);
    for (const identity of operation.identities) {
      found.requests += 1;
      const options = [...identities[identity]];
      if (operation.helpdesk) options.push(lark.withHelpDeskCredential());
      try {
        const answer = await call(payload(example, operation), together(options));
        if (answer?.code) throw new Error(`code ${answer.code}: ${answer.msg}`);
      } catch (error) {
        const said = error.response?.data;
        const why = said?.error?.field_violations?.map((at) => `${at.field} is ${at.value}`);
        console.log(`${operation.operation} as ${identity}: ${why?.join(", ") ?? said?.msg ?? error.message}`);
        found.failed.push(said?.code);
      }
    }
  }
  mock.kill();
  const { requests, failed } = found;
  console.log(`${more.join(" ") || "strict"}: ${requests - failed.length} of ${requests} requests pass`);
  return found;
}

async function main(program) {
  fs.writeFileSync(FILE, "a file of no consequence");
  const none = new lark.Client({ appId: "a", appSecret: "b", logger: NOTHING });
  const operations = [];
  for (const [service, version, name, example] of examples()) {
    const operation = await describe(program, `${service}.${version}.${name}`);
    const names = [service, version, name];
    if (!operation) continue;
    if (method(none, ...names)) operations.push({ operation, names, example });
    else console.log(`${names.join(".")}: not in the SDK`);
  }
  const strict = await tried(program, operations, []);
  const lenient = await tried(program, operations, ["--lenient"]);
  fs.unlinkSync(FILE);
  const good = strict.failed.every((code) => code === FIELD) && lenient.failed.length === 0;
  process.exit(good && operations.length > 250 ? 0 : 1);
}

main(process.argv[2]);
