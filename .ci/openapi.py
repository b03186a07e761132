"""The checks of .ci/validate-openapi, which runs this where the validator is installed."""

import copy
import json
import pathlib
import re
import sys
from urllib.parse import quote

from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

METHODS = ("get", "put", "post", "delete", "patch")
DOCUMENT = "urn:document"


def read(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if path.endswith(".snap"):
        # A snapshot begins with what it is of, between two lines of dashes.
        text = text.split("\n---\n", 1)[1]
    return json.loads(text)


def escape(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def media_types(operation):
    """Every media type of an operation, with where it is."""
    body = operation.get("requestBody", {})
    for media, content in body.get("content", {}).items():
        yield f"requestBody/content/{escape(media)}", content
    for status, response in operation["responses"].items():
        for media, content in response.get("content", {}).items():
            yield f"responses/{status}/content/{escape(media)}", content


def top_schemas(document):
    """Every schema that stands in no other, with where it is and the examples of it."""
    components = document.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        yield f"components/schemas/{escape(name)}", schema, []
    for path, item in document["paths"].items():
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            at = f"paths/{escape(path)}/{method}"
            for index, parameter in enumerate(operation.get("parameters", [])):
                examples = [parameter["example"]] if "example" in parameter else []
                yield f"{at}/parameters/{index}/schema", parameter["schema"], examples
            for where, content in media_types(operation):
                if "schema" in content:
                    examples = [content["example"]] if "example" in content else []
                    yield f"{at}/{where}/schema", content["schema"], examples


def schemas_within(at, schema):
    """A schema and every schema in it, with where it is."""
    if not isinstance(schema, dict):
        return
    yield at, schema
    for key in ("items", "additionalProperties", "contains", "not", "if", "then"):
        if key in schema:
            yield from schemas_within(f"{at}/{key}", schema[key])
    for key in ("properties", "patternProperties", "$defs"):
        for name, inner in schema.get(key, {}).items():
            yield from schemas_within(f"{at}/{key}/{escape(name)}", inner)
    for key in ("anyOf", "oneOf", "allOf"):
        for index, inner in enumerate(schema.get(key, [])):
            yield from schemas_within(f"{at}/{key}/{index}", inner)


def lost_references(document, registry):
    """Every reference that leads nowhere."""
    resolver = registry.resolver()
    left = [document]
    while left:
        value = left.pop()
        if isinstance(value, list):
            left.extend(value)
        elif isinstance(value, dict):
            left.extend(value.values())
            reference = value.get("$ref")
            if isinstance(reference, str):
                try:
                    resolver.lookup(DOCUMENT + reference)
                except Unresolvable:
                    yield f"{reference} leads nowhere"


def faults(document, counts=None):
    """Everything that is wrong with a document, each as a line."""
    counts = {} if counts is None else counts
    resource = Resource.from_contents(document, default_specification=DRAFT202012)
    registry = Registry().with_resource(DOCUMENT, resource)
    # The validator gives up on a reference that leads nowhere, so these come first.
    lost = list(lost_references(document, registry))
    if lost:
        yield from lost
        return
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"

    def misfits(pointer, value):
        schema = {"$ref": f"{DOCUMENT}#/{quote(pointer, safe='/~')}"}
        for error in OAS31Validator(schema, registry=registry).iter_errors(value):
            inside = "/".join(map(str, error.absolute_path))
            yield f"{pointer}: `{inside}` does not fit: {error.message}"

    for top, outer, examples in top_schemas(document):
        for at, schema in schemas_within(top, outer):
            counts["schemas"] = counts.get("schemas", 0) + 1
            try:
                OAS31Validator.check_schema(schema)
            except SchemaError as error:
                yield f"{at}: {error.message}"
                continue
            if "properties" in schema:
                for name in schema.get("required", []):
                    if name not in schema["properties"]:
                        yield f"{at}: requires `{name}`, which is no property"
            if "pattern" in schema:
                try:
                    re.compile(schema["pattern"])
                except re.error as error:
                    yield f"{at}: {schema['pattern']!r} is no pattern: {error}"
                    continue
            if "default" in schema:
                counts["defaults"] = counts.get("defaults", 0) + 1
                yield from misfits(at, schema["default"])
        for example in examples:
            counts["examples"] = counts.get("examples", 0) + 1
            yield from misfits(top, example)


def ways_to_break(document):
    """The document broken in one way at a time, with what was done."""

    def operations(broken):
        for item in broken["paths"].values():
            yield from (item[method] for method in METHODS if method in item)

    def answers(broken):
        for one in operations(broken):
            content = one["responses"]["200"]["content"].get("application/json", {})
            if "example" in content:
                yield one, content

    def with_parameters(broken):
        return next(one for one in operations(broken) if one.get("parameters"))

    def untitled(broken):
        del broken["info"]["title"]

    def nowhere(broken):
        next(answers(broken))[1]["schema"] = {"$ref": "#/components/schemas/Nowhere"}

    def misplaced(broken):
        with_parameters(broken)["parameters"][0]["in"] = "cellar"

    def twice(broken):
        item = next(iter(broken["paths"].values()))
        one = next(operations(broken))
        item["get" if "get" not in item else "put"] = copy.deepcopy(one)

    def mistyped(broken):
        schemas = broken["components"]["schemas"]
        named = next(one for one in schemas.values() if one.get("properties"))
        next(iter(named["properties"].values()))["type"] = "integr"

    def required(broken):
        schemas = broken["components"]["schemas"]
        next(one for one in schemas.values() if "properties" in one)["required"] = ["moon"]

    def misfit(broken):
        next(answers(broken))[1]["example"]["code"] = "zero"

    def deep_misfit(broken):
        for one, content in answers(broken):
            data = content["example"].get("data") or {}
            if data:
                data[next(iter(data))] = 7.5
                return

    def default(broken):
        with_parameters(broken)["parameters"][0]["schema"]["default"] = {"a": []}

    def parameter(broken):
        one = with_parameters(broken)["parameters"][0]
        one["example"] = {"a": []}

    for way in (
        untitled,
        nowhere,
        misplaced,
        twice,
        mistyped,
        required,
        misfit,
        deep_misfit,
        default,
        parameter,
    ):
        broken = copy.deepcopy(document)
        try:
            way(broken)
        except StopIteration:
            print(f"not tried, the document has nothing to break so: {way.__name__}")
            continue
        yield way.__name__, broken


def main(files):
    failed = False
    documents = [(path, read(path)) for path in files]
    for path, document in documents:
        counts = {}
        found = list(dict.fromkeys(faults(document, counts)))
        for fault in found:
            print(f"{path}: {fault}", file=sys.stderr)
        failed = failed or bool(found)
        if not found:
            said = ", ".join(f"{count} {what}" for what, count in counts.items())
            print(f"{path}: valid ({said})")
    if failed:
        return 1
    found_all = True
    ways = 0
    for way, broken in ways_to_break(documents[0][1]):
        ways += 1
        if next(faults(broken), None) is None:
            print(f"a document broken so passes: {way}", file=sys.stderr)
            found_all = False
    if found_all:
        print(f"{documents[0][0]}: found out in each of {ways} ways to break it")
    return int(not found_all)


sys.exit(main(sys.argv[1:]))
