"""Builds every fault of tests/mutants.toml into a copy of the code, each behind a switch that an
environment variable turns, and runs the tests that each names: they must fail. See scripts/mutants.sh.

    mutants.py fit TREE [NAME…]    writes the switches into the copy; stops if a text is not there once
    mutants.py run TREE [NAME…]    builds the copy once, and runs the tests with each switch turned
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import tomllib

SWITCH = "VESTIBULE_MUTANT"
AT_ONCE = 4
PATIENCE = 180  # seconds: a test that hangs has noticed something, too

# Compares with every row: what is left of a condition that is gone.
SHORT = {"TRUE": "sea_orm::prelude::Expr::value(true)"}

ASKED = '''
/// Whether this fault is switched on.
pub fn mutant(name: &str) -> bool {
    static ON: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    ON.get_or_init(|| std::env::var("%s").ok()).as_deref() == Some(name)
}
''' % SWITCH


def stop(*lines):
    print("\nStopped:", "\n    ".join(lines), file=sys.stderr)
    sys.exit(1)


def listed(names):
    """The faults, or those whose name begins with one of these."""
    with open("tests/mutants.toml", "rb") as file:
        mutants = tomllib.load(file)["mutant"]
    seen = set()
    for mutant in mutants:
        if mutant["name"] in seen:
            stop(f"two mutants are named {mutant['name']}")
        seen.add(mutant["name"])
        if mutant["text"].count("«") != 1 or mutant["text"].count("»") != 1:
            stop(f"{mutant['name']}: the part that changes stands between « and », once")
    return [it for it in mutants if not names or any(it["name"].startswith(name) for name in names)]


def pattern(text):
    """The same words, however they are spread over lines."""
    before, rest = text.strip().split("«")
    middle, after = rest.split("»")
    parts = []
    for part in (before, middle, after):
        tokens = re.findall(r"\w+|[^\w\s]", part)
        parts.append(r"\s*".join(re.escape(token) for token in tokens))
    return re.compile(r"(%s)\s*(%s)\s*(%s)" % tuple(parts) if parts[1] else r"(%s)\s*()(%s)" % (parts[0], parts[2]))


def switched(mutant, original):
    turned = f'crate::server::mutant("{mutant["name"]}")'
    instead = mutant.get("with", "")
    for short, meaning in SHORT.items():
        instead = re.sub(rf"\b{short}\b", meaning, instead)
    original = mutant.get("else", original)
    if original.strip() == "":
        return f" if {turned} {{ {instead} }} "
    if original.rstrip().endswith(";"):
        return f"if {turned} {{ {instead} }} else {{ {original} }}"
    return f"(if {turned} {{ {instead} }} else {{ {original} }})"


def fit(tree, mutants):
    files = {path: path.read_text() for path in sorted(pathlib.Path(tree, "src").rglob("*.rs"))}
    wrong, places = [], {}
    for mutant in mutants:
        found = [(path, match) for path, text in files.items() for match in pattern(mutant["text"]).finditer(text)]
        if len(found) != 1:
            where = ", ".join(str(path.relative_to(tree)) for path, _ in found) or "nowhere"
            wrong.append(f"{mutant['name']}: its text is there {len(found)} times ({where})")
            continue
        path, match = found[0]
        places.setdefault(path, []).append((match.start(2), match.end(2), mutant))
    if wrong:
        stop(f"{len(wrong)} of {len(mutants)} mutants do not fit the code any more:", *wrong)
    for path, changes in places.items():
        text = files[path]
        changes.sort(key=lambda it: it[:2], reverse=True)
        for (start, _, later), (_, end, earlier) in zip(changes, changes[1:]):
            if end > start:
                stop(f"{earlier['name']} and {later['name']} change the same words")
        for start, end, mutant in changes:
            text = text[:start] + switched(mutant, text[start:end]) + text[end:]
        path.write_text(text)
    crate = pathlib.Path(tree, "src/lib.rs")
    crate.write_text("#![allow(warnings)]\n" + crate.read_text())
    gate = pathlib.Path(tree, "src/server/mod.rs")
    gate.write_text(gate.read_text() + ASKED)
    # A program that a test starts has the switch of the test.
    process = pathlib.Path(tree, "tests/server/support/process.rs")
    text = process.read_text()
    if text.count(".env_clear()") != 1:
        stop("tests/server/support/process.rs clears the environment elsewhere than in one place")
    handed = f'.env_clear().envs(std::env::vars().filter(|(name, _)| name == "{SWITCH}"))'
    process.write_text(text.replace(".env_clear()", handed))


def build(tree):
    command = ["cargo", "test", "--no-run", "--lib", "--test", "server", "--message-format", "json-render-diagnostics"]
    built = subprocess.run(command, cwd=tree, stdout=subprocess.PIPE, text=True)
    if built.returncode:
        stop("with the switches the code does not compile, see above")
    programs = {}
    for line in built.stdout.splitlines():
        message = json.loads(line)
        if message.get("reason") == "compiler-artifact" and message["profile"]["test"]:
            programs[message["target"]["name"]] = message["executable"]
    # Kept aside: the next build would write over them.
    kept = {}
    for name, target in (("server", "server"), ("unit", "vestibule")):
        kept[name] = str(pathlib.Path(tree).parent.resolve() / name)
        shutil.copy2(programs[target], kept[name])
    return kept


def split(tests):
    """By the program that they are in."""
    units = [name.removeprefix("unit: ") for name in tests if name.startswith("unit: ")]
    return {"unit": units, "server": [name for name in tests if not name.startswith("unit: ")]}


def tried(tree, programs, tests, database, switch):
    """Whether all went well, how many were run, and what was said."""
    env = {name: value for name, value in os.environ.items() if name not in (SWITCH, "TEST_DATABASE")}
    if switch:
        env[SWITCH] = switch
    if database == "postgres":
        env["TEST_DATABASE"] = "postgres"
    well, count, said = True, 0, ""
    for program, names in split(tests).items():
        if not names:
            continue
        command = [programs[program], "--exact", *sorted(set(names))]
        try:
            run = subprocess.run(
                command, cwd=tree, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=PATIENCE
            )
        except subprocess.TimeoutExpired:
            return False, count, said + f"not done after {PATIENCE} s\n"
        well = well and run.returncode == 0
        said += run.stdout
        result = re.search(r"test result: \w+\. (\d+) passed; (\d+) failed", run.stdout)
        count += sum(map(int, result.groups())) if result else 0
    return well, count, said


def run(tree, mutants):
    began = time.monotonic()
    programs = build(tree)
    print(f"built in {time.monotonic() - began:.0f} s", flush=True)
    jobs = []
    for database in ("sqlite", "postgres"):
        here = [mutant for mutant in mutants if database in mutant.get("on", ["sqlite"])]
        names = sorted({test for mutant in here for test in mutant["tests"]})
        well, count, said = tried(tree, programs, names, database, None)
        if not well or count != len(names):
            stop(f"{database}: without any fault {count} of {len(names)} tests were run, and they must all be well:", said[-4000:])
        jobs += [(mutant, database) for mutant in here]
    missed = 0
    log = pathlib.Path(tree).parent / "log"
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool, log.open("w") as told:
        ask = lambda job: tried(tree, programs, job[0]["tests"], job[1], job[0]["name"])  # noqa: E731
        for (mutant, database), (well, _, said) in zip(jobs, pool.map(ask, jobs)):
            missed += well
            print(f"{'NOT NOTICED' if well else 'noticed':12} {database:9} {mutant['name']:34} {mutant['what']}", flush=True)
            print(f"== {mutant['name']} on {database}\n{said}", file=told)
    print(f"{len(mutants)} mutants, {len(jobs)} runs, {missed} not noticed, {time.monotonic() - began:.0f} s")
    if missed:
        stop(f"{missed} faults pass every test that should notice them; all that was said is in {log}")


def main():
    verb, tree, *names = sys.argv[1:]
    mutants = listed(names)
    if not mutants:
        stop("no mutant is named so")
    if verb == "fit":
        fit(tree, mutants)
        print(f"{len(mutants)} mutants fit the code")
    else:
        run(tree, mutants)


main()
