"""The shape of src/server: circles of imports, and loose files of src/server/http.

A room is a module right below src/server, or below src/server/http. An arrow is a `use`, or a path in
code, from a file of one room to another room. Tests inside of files do not count.
"""

import re
import sys
from pathlib import Path

SERVER = Path("src/server")
# No more of either.
CIRCLES_MAX = 0
LOOSE_MAX = 10


def module_of(file: Path) -> list[str]:
    parts = list(file.relative_to(SERVER).with_suffix("").parts)
    return parts[:-1] if parts[-1] == "mod" else parts


def room_of(parts: list[str], rooms: set[str]) -> str | None:
    if not parts:
        return None
    name = "http::" + parts[1] if parts[0] == "http" and len(parts) > 1 else parts[0]
    return name if name in rooms else None


def leaves(tree: str) -> list[str]:
    """`a::{b, c::{d, self}}` as paths."""
    tree = tree.strip()
    at = tree.find("{")
    if at < 0:
        return [tree.split(" as ")[0].strip()]
    prefix, inner, depth, parts, start = tree[:at], tree[at + 1 : tree.rindex("}")], 0, [], 0
    for i, char in enumerate(inner):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append(inner[start:i])
            start = i + 1
    parts.append(inner[start:])
    return [prefix + leaf for part in parts if part.strip() for leaf in leaves(part)]


def paths_in(text: str) -> list[str]:
    uses = re.findall(r"\buse\s+((?:crate|super|self)::[^;]+);", text)
    found = [leaf for use in uses for leaf in leaves(re.sub(r"\s+", " ", use))]
    rest = re.sub(r"\buse\s+[^;]+;", "", text)
    return found + re.findall(r"\b(?:crate|super)(?:::\w+)+", rest)


def absolute(path: str, module: list[str]) -> list[str] | None:
    parts = path.replace(" ", "").split("::")
    at = list(module)
    if parts[0] == "crate":
        return parts[2:] if parts[1:2] == ["server"] else None
    while parts and parts[0] in ("super", "self"):
        if parts.pop(0) == "super":
            if not at:
                return None
            at.pop()
    return at + parts


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Strongly connected components of more than one room (Tarjan 1972)."""
    index, low, stack, found = {}, {}, [], []

    def visit(room: str) -> None:
        index[room] = low[room] = len(index)
        stack.append(room)
        for other in sorted(arrows[room]):
            if other not in index:
                visit(other)
                low[room] = min(low[room], low[other])
            elif other in stack:
                low[room] = min(low[room], index[other])
        if low[room] == index[room]:
            component = []
            while not component or component[-1] != room:
                component.append(stack.pop())
            if len(component) > 1:
                found.append(sorted(component))

    for room in sorted(arrows):
        if room not in index:
            visit(room)
    return found


def main() -> int:
    files = sorted(SERVER.rglob("*.rs"))
    rooms = {module_of(f)[0] for f in files if module_of(f) and module_of(f)[0] != "http"}
    rooms |= {"http::" + module_of(f)[1] for f in files if len(module_of(f)) > 1 and module_of(f)[0] == "http"}
    arrows: dict[str, set[str]] = {room: set() for room in rooms}
    why: dict[tuple[str, str], set[str]] = {}
    for file in files:
        module = module_of(file)
        room = room_of(module, rooms)
        if room is None:
            continue
        text = file.read_text().split("#[cfg(test)]")[0]
        text = re.sub(r"//.*", "", text)
        for path in paths_in(text):
            to = absolute(path, module)
            other = room_of(to, rooms) if to else None
            if other and other != room:
                arrows[room].add(other)
                why.setdefault((room, other), set()).add(str(file))
    found = circles(arrows)
    loose = [f.name for f in (SERVER / "http").glob("*.rs") if f.name != "mod.rs"]
    print(f"{len(found)} circles of imports in src/server, {len(loose)} loose files in src/server/http")
    if "--why" in sys.argv:
        for circle in found:
            print(", ".join(circle))
            for (a, b), where in sorted(why.items()):
                if a in circle and b in circle:
                    print(f"  {a} -> {b}: {', '.join(sorted(where))}")
    if len(found) > CIRCLES_MAX:
        print(f"House rule: more than {CIRCLES_MAX} circles: scripts/structure.py --why", file=sys.stderr)
    if len(loose) > LOOSE_MAX:
        print(f"House rule: more than {LOOSE_MAX} loose files in src/server/http", file=sys.stderr)
    return 1 if len(found) > CIRCLES_MAX or len(loose) > LOOSE_MAX else 0


sys.exit(main())
