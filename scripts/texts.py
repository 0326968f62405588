#!/usr/bin/env python3
"""The catalogues of locales/: each language has every text of English with the same variables, and each
text is used. What a compiler would only say in riddles is said here with file and line."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
FIRST = "en"
# What people read in the OpenAPI document; a test keeps it so.
OPENAPI = ROOT / "tests" / "fixtures" / "openapi_texts.txt"
# Words that no English reader would use for it (CONTRIBUTING.md, Texts).
LEFT_OUT = re.compile(
    r"\b(letters?|counts?|whoever|somebody|nobody|everybody|anybody|e-mails?|user names?|please"
    r"|give a password|makes? an account|verif(?:y|ied|ication))\b",
    re.IGNORECASE,
)
START = re.compile(r"(?P<key>-?[a-zA-Z][\w-]*) *=")
VARIABLE = re.compile(r"(?:\{|\()\s*(\$[a-zA-Z][\w-]*|-[a-zA-Z][\w-]*)")


class Text:
    def __init__(self, file: Path, line: int):
        self.where = f"{file.relative_to(ROOT)}:{line}"
        self.variables: set[str] = set()


def catalogue(folder: Path, faults: list[str]) -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for file in sorted(folder.glob("*.ftl")):
        current = None
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("#"):
                continue
            if start := START.match(line):
                current = Text(file, number)
                key = start["key"]
                if key in texts:
                    faults.append(f"{current.where}: `{key}` stands at {texts[key].where} already")
                texts[key] = current
            elif line.strip() and not line[0].isspace() and line[0] not in "}":
                faults.append(f"{file.relative_to(ROOT)}:{number}: this is no text: {line.strip()}")
            if current:
                current.variables.update(VARIABLE.findall(line))
    return texts


def compare(language: str, first: dict[str, Text], other: dict[str, Text], faults: list[str]) -> None:
    for key in first.keys() - other.keys():
        faults.append(f"locales/{language} lacks `{key}`, see {first[key].where}")
    for key in other.keys() - first.keys():
        faults.append(f"{other[key].where}: `{key}` is unknown to locales/{FIRST}")
    for key in first.keys() & other.keys():
        unknown = other[key].variables - first[key].variables
        missing = first[key].variables - other[key].variables
        for name in sorted(unknown):
            faults.append(f"{other[key].where}: `{key}` has no {name}, see {first[key].where}")
        for name in sorted(missing):
            faults.append(f"{other[key].where}: `{key}` leaves out {name}, see {first[key].where}")


def unused(first: dict[str, Text], faults: list[str]) -> None:
    """A text is a method of the same name; a term is part of a text."""
    files = [file for file in (ROOT / "src").rglob("*.rs") if file.name != "catalogue.rs"]
    files += (ROOT / "templates").iterdir()
    code = "\n".join(file.read_text(encoding="utf-8") for file in files)
    called = set(re.findall(r"\.\s*([a-z][a-z0-9_]*)\(", code))
    for key, text in first.items():
        if not key.startswith("-") and key.replace("-", "_") not in called:
            faults.append(f"{text.where}: `{key}` is used nowhere")


def left_out(files: list[Path], faults: list[str]) -> None:
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            # Keys are not read by people.
            text = "" if line.startswith("#") else START.sub("", line)
            for word in LEFT_OUT.findall(text):
                faults.append(f"{file.relative_to(ROOT)}:{number}: `{word}` is left out here")


def main() -> int:
    faults: list[str] = []
    languages = {
        folder.name: catalogue(folder, faults) for folder in sorted(LOCALES.iterdir()) if folder.is_dir()
    }
    first = languages[FIRST]
    for name, texts in languages.items():
        if name != FIRST:
            compare(name, first, texts, faults)
    unused(first, faults)
    left_out([*sorted((LOCALES / FIRST).glob("*.ftl")), OPENAPI], faults)
    for fault in sorted(faults):
        print(f"Texts: {fault}", file=sys.stderr)
    # Made of English by scripts/pseudo.py.
    read = [name for name in languages if name.split("-")[0] != "xx"]
    print(f"{len(first)} texts in {len(read)} languages: {', '.join(read)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
