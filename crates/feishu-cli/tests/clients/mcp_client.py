"""`feishu mcp` with the official Python SDK as its client, over standard input and over HTTP.

    mcp_client.py FEISHU

FEISHU is the program. The platform is `feishu mock`, run by the same program. The client holds every
answer to the schema that its tool declares, so that the calls of all operations that only read, as tools
of their own, show the schemas to be those of the documented examples.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile

import httpx2
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

NOTES = "hire.v1.note.list"
CREATE = "hire.v1.note.create"
NOWHERE = open(os.devnull, "w")


def environment(mock):
    """The variables of a program that calls the mock."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("FEISHU_")}
    return own | mock["environment"] | {"FEISHU_CONFIG_DIR": tempfile.gettempdir()}


def server(program, mock, *arguments):
    """The program as a server on standard input. Its log of calls is not what is tried here."""
    parameters = StdioServerParameters(
        command=program, args=["mcp", *arguments], env=environment(mock)
    )
    return stdio_client(parameters, errlog=NOWHERE)


async def called(client, tool, **arguments):
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.structured_content
    return result.structured_content


async def refused(client, tool, **arguments):
    result = await client.call_tool(tool, arguments)
    assert result.is_error, result.structured_content
    error = result.structured_content["error"]
    assert json.loads(result.content[0].text)["error"] == error
    return error


async def talk(client):
    """What every client does, whatever the way and the version."""
    tools = (await client.list_tools()).tools
    assert [tool.name for tool in tools] == ["search", "describe", "call", "read"], tools
    assert all(tool.annotations.read_only_hint for tool in tools)
    found = await called(client, "search", words="备注列表")
    assert found["operations"][0]["operation"] == NOTES, found
    told = (await called(client, "describe", operation=NOTES))["description"]
    assert told["input"]["required"] == ["talent_id"], told

    notes = await called(client, "call", operation=NOTES, parameters=told["example"])
    assert len(notes["data"]["items"]) == 1, notes
    pages = 0
    given = {"talent_id": "1"}
    while given:
        page = await called(client, "call", operation=NOTES, parameters=given)
        pages += 1
        given = page.get("next_page") and given | page["next_page"]
    assert pages == 2, pages
    walked = await called(client, "call", operation=NOTES, parameters={"talent_id": "1"}, limit=99)
    assert len(walked["data"]) == 2 and "next_page" not in walked, walked

    note = {"talent_id": "1", "content": "Hi"}
    error = await refused(client, "call", operation=CREATE, parameters=note)
    assert error["kind"] == "unconfirmed" and CREATE in error["message"], error
    error = await refused(client, "call", operation=NOTES, parameters={"talentid": "1"})
    assert error["kind"] == "invalid" and error["did_you_mean"] == ["talent_id"], error
    error = await refused(client, "call", operation="hire.v1.note.lst")
    assert error["kind"] == "unknown_operation" and NOTES in error["did_you_mean"], error
    error = await refused(client, "read", cursor="none:1")
    assert error["kind"] == "usage", error
    try:
        await client.call_tool("no-tool", {})
        raise AssertionError("there is no such tool")
    except MCPError as protocol:
        assert protocol.error.code == -32602, protocol
    return client.protocol_version


async def over_stdio(program, mock):
    for mode in ["legacy", "auto"]:
        async with Client(server(program, mock), mode=mode) as client:
            print(f"standard input, protocol {await talk(client)}")


async def over_http(program, mock):
    process = await asyncio.create_subprocess_exec(
        program, "mcp", "--http=0", env=environment(mock), stderr=subprocess.PIPE
    )
    try:
        head = json.loads(await process.stderr.readline())
        url = head["listening"]
        headers = {"Authorization": f"Bearer {head['token']}"}
        for mode in ["legacy", "auto"]:
            async with httpx2.AsyncClient(headers=headers) as http:
                way = streamable_http_client(url, http_client=http)
                async with Client(way, mode=mode) as client:
                    print(f"HTTP, protocol {await talk(client)}")
        async with httpx2.AsyncClient() as http:
            body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
            answer = await http.post(url, json=body)
            assert answer.status_code == 401, answer
    finally:
        process.terminate()
        await process.wait()


async def in_pieces(program, mock):
    """An answer that is larger than is given at once, put together again."""
    async with Client(server(program, mock, "--max-answer", "1024")) as client:
        told = await called(client, "describe", operation=NOTES)
        pieces = 1
        names = set(told["description"])
        while cursor := told.get("cursor"):
            told = await called(client, "read", cursor=cursor)
            names |= set(told["data"])
            pieces += 1
        assert pieces > 2 and {"operation", "input", "errors", "updated"} <= names, names
        print(f"a description in {pieces} pieces")


async def lifted(program, mock):
    """Every operation that only reads as a tool of its own, called from its documented example."""
    listed = subprocess.run([program, "list", "--json"], check=True, stdout=subprocess.PIPE)
    reads = {}
    async with Client(server(program, mock)) as client:
        for operation in json.loads(listed.stdout):
            id = operation["operation"]
            told = (await called(client, "describe", operation=id))["description"]
            if told["effect"] == "reads" and told.get("example"):
                reads[id] = told["example"]
    assert len(reads) > 80, len(reads)
    with tempfile.TemporaryDirectory() as files:
        arguments = ["--tools", ",".join(reads), "--files", files, "--max-answer", "1000000"]
        async with Client(server(program, mock, *arguments)) as client:
            tools = (await client.list_tools()).tools
            assert len(tools) == len(reads) + 4, len(tools)
            for id, example in reads.items():
                await called(client, id.replace(".", "-"), **example)
    print(f"{len(reads)} operations as tools of their own, answers held to their schemas")


async def main(program):
    process = await asyncio.create_subprocess_exec(
        program, "mock", "--port", "0", "--json", "--lenient", stdout=subprocess.PIPE
    )
    try:
        mock = json.loads(await process.stdout.readline())

        async def drain():
            while await process.stdout.read(65536):
                pass

        reader = asyncio.create_task(drain())
        for part in [over_stdio, over_http, in_pieces, lifted]:
            await part(program, mock)
        reader.cancel()
    finally:
        process.terminate()
        await process.wait()


asyncio.run(main(sys.argv[1]))
