#!/usr/bin/env python3
"""Two languages for tests, made of English: `xx` is longer, accented and in brackets, so that a page too
narrow for it, a text that stands in the code, and a text that is cut off are seen; `xx-Arab` runs from
right to left. `--check` only looks whether they are what English makes of them now."""

import re
import sys
from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locales"
ACCENTED = str.maketrans(
    "abcdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ",
    "áƀçđéğĥíĵķļñóŕšţúŵýžÀÇĐÉĞĤÍĴĶĻÑÓŔŠŢÚŴÝŽ",
)
VARIABLE = re.compile(r"(\{[^{}]*\})")
START = re.compile(r"([a-z][a-z0-9-]* = )(.*)")
BRANCH = re.compile(r"( +\*?\[[^\]]+\] )(.*)")


def longer(text: str) -> str:
    """Every vowel twice is some 40 % more."""
    parts = VARIABLE.split(text)
    if not any(part.strip() for part in parts[::2]):
        return text
    parts[::2] = [re.sub(r"([aeiou])", r"\1\1", part).translate(ACCENTED) for part in parts[::2]]
    return f"⟦{''.join(parts)}⟧"


def mirrored(text: str) -> str:
    """RIGHT-TO-LEFT OVERRIDE, until POP DIRECTIONAL FORMATTING; what a variable brings keeps its way."""
    parts = VARIABLE.split(text)
    parts[::2] = [re.sub(r"^(\s*)(.*\S)(\s*)$", "\\1\u202e\\2\u202c\\3", part) for part in parts[::2]]
    return "".join(parts)


NAMES = {"xx": ("Pseudo", longer), "xx-Arab": ("Mirrored", mirrored)}


def made(source: str, name: str, change) -> str:
    lines = []
    for line in source.splitlines():
        found = START.fullmatch(line) or BRANCH.fullmatch(line)
        if line.startswith("language-name ="):
            lines.append(f"language-name = {name}")
        elif line.startswith("#"):
            continue
        elif found and not line.endswith("->"):
            lines.append(found[1] + change(found[2]))
        elif found or line in ("", "}"):
            lines.append(line)
        else:
            sys.exit(f"scripts/pseudo.py cannot read: {line}")
    return re.sub(r"\n\n+", "\n", "\n".join(lines)).strip("\n") + "\n"


def main() -> int:
    stale = []
    sources = sorted((LOCALES / "en").glob("*.ftl"))
    for tag, (name, change) in NAMES.items():
        folder = LOCALES / tag
        wanted = {file.name: made(file.read_text("utf-8"), name, change) for file in sources}
        there = {file.name: file.read_text("utf-8") for file in folder.glob("*.ftl")}
        if wanted == there:
            continue
        stale.append(tag)
        if "--check" not in sys.argv:
            folder.mkdir(exist_ok=True)
            for gone in there.keys() - wanted.keys():
                (folder / gone).unlink()
            for file, text in wanted.items():
                (folder / file).write_text(text, "utf-8")
    if "--check" in sys.argv and stale:
        print(f"Texts: locales/{' and locales/'.join(stale)}: not what English makes of them; "
              "scripts/pseudo.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
