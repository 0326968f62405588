#!/usr/bin/env python3
"""Makes src/server/accounts/common_passwords.txt: the offline list of common and breached passwords.

    scripts/common-passwords.py          # needs pip and npm; a minute; same result every time

One password a line, NFKC and lower-case, at least 8 characters, unique, sorted by bytes
(the server searches it with a binary search), no comments. Passwords shorter than 8
characters are left out: the length rule refuses them before the list is asked.

Sources, all from published packages of a fixed version:

| package                            | what                                             | licence       |
|------------------------------------|--------------------------------------------------|---------------|
| PyPI Django 5.2.19                 | auth/common-passwords.txt.gz, 20,000 of the most | BSD-3-Clause  |
|                                    | frequent in a corpus of breaches (Royce Williams)|               |
| npm @zxcvbn-ts/language-common 4.1.3 | passwords.json, ordered by how common            | MIT           |
| npm zxcvbn 4.4.2                   | frequency_lists.js, `passwords`, ordered likewise| MIT           |

Added to them, because people answer "too short" and "too common" in the same few ways:
the most common words with the most common endings (`letmein1`, `welcome123`), seasons and
months with a year (`summer2024`), and the product's own name (ASVS 5.0, 6.2.11).
"""

import gzip
import json
import re
import subprocess
import tarfile
import tempfile
import unicodedata
import zipfile
from pathlib import Path

OUTPUT = Path(__file__).parent.parent / "src/server/accounts/common_passwords.txt"
MIN_LENGTH = 8  # domain::Password refuses anything shorter
STEMS = 1000  # how many of the most common words get the endings below
ENDINGS = ["1", "12", "123", "1234", "!", "1!", "123!"]
YEARS = range(2010, 2031)
DATED = (
    "spring summer autumn winter january february march april may june july august "
    "september october november december"
).split()
OWN = ["vestibule", "vestibule1", "vestibule12", "vestibule123", "vestibule1234", "vestibule!"]
MUST_HOLD = (
    "password password1 password123 12345678 123456789 1234567890 qwertyuiop iloveyou iloveyou1 "
    "letmein1 welcome1 welcome123 admin123 sunshine princess football baseball trustno1 "
    "1q2w3e4r 1qaz2wsx abcd1234 summer2024 vestibule1"
).split()


def fetch(folder: Path) -> tuple[list[str], list[str], list[str]]:
    run = lambda *words: subprocess.run(words, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    run("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "Django==5.2.19")
    run("npm", "pack", "--silent", "@zxcvbn-ts/language-common@4.1.3", "zxcvbn@4.4.2")

    with zipfile.ZipFile(next(folder.glob("[dD]jango-*.whl"))) as wheel:
        packed = wheel.read("django/contrib/auth/common-passwords.txt.gz")
    django = gzip.decompress(packed).decode().split()

    with tarfile.open(folder / "zxcvbn-ts-language-common-4.1.3.tgz") as package:
        zxcvbn_ts = json.load(package.extractfile("package/src/passwords.json"))

    with tarfile.open(folder / "zxcvbn-4.4.2.tgz") as package:
        script = package.extractfile("package/lib/frequency_lists.js").read().decode()
    quoted = re.search(r'\bpasswords: "((?:[^"\\]|\\.)*)"', script).group(1)
    zxcvbn = re.sub(r"\\(.)", r"\1", quoted).split(",")

    return django, zxcvbn_ts, zxcvbn


def normal(password: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", password).lower())


def derived(by_frequency: list[str]) -> set[str]:
    stems = [word for word in by_frequency if re.fullmatch(r"[a-z]{4,}", word)][:STEMS]
    endings = {stem + ending for stem in stems for ending in ENDINGS}
    dated = {f"{word}{year}{mark}" for word in DATED for year in YEARS for mark in ("", "!")}
    return endings | dated | set(OWN)


def usable(password: str) -> bool:
    # "пїѕ" is what a broken import left of one unreadable character: noise, not a password.
    return len(password) >= MIN_LENGTH and password.isprintable() and "пїѕ" not in password


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        django, zxcvbn_ts, zxcvbn = fetch(Path(folder))
    found = {normal(p) for p in django + zxcvbn_ts + zxcvbn}
    found |= {normal(p) for p in derived(zxcvbn_ts)}
    lines = sorted((p for p in found if usable(p)), key=lambda p: p.encode())
    missing = [p for p in MUST_HOLD if p not in lines]
    assert not missing, f"not in the list: {missing}"
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{OUTPUT}: {len(lines)} passwords, {OUTPUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
