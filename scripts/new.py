"""Writes a skeleton: see new.sh. Refuses before it writes anything."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = ROOT / 'src/domain/paths.rs'


def stop(why):
    sys.exit(f'Stopped: {why}')


def name_of(word):
    # A name of a folder, a module, a table and a path alike.
    if not re.fullmatch(r'[a-z]+(_[a-z]+)*', word) or word in RESERVED:
        stop(f'"{word}" is no name: lower-case letters and underscores, and no word of Rust\'s')
    return word


RESERVED = set(
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if '
    'impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try '
    'type typeof unsafe unsized use virtual where while yield'.split()
)


def camel(word):
    return ''.join(part.capitalize() for part in word.split('_'))


def path_of(word):
    return '/' + word.replace('_', '-')


CHANGED = {}


def change(file, edit):
    text = CHANGED.get(file) or (ROOT / file).read_text()
    CHANGED[file] = edit(text)
    if CHANGED[file] == text:
        stop(f'{file} is not as this script knows it')


def add(file, anchor, line):
    """A line behind the last one that the pattern finds."""

    def edit(text):
        found = list(re.finditer(anchor, text, re.M))
        if not found:
            return text
        begin = text.rindex('\n', 0, found[-1].end()) + 1
        indent = re.match(' *', text[begin:])[0]
        at = text.index('\n', found[-1].end()) + 1
        return text[:at] + indent + line.strip() + '\n' + text[at:]

    change(file, edit)


def write(new):
    for file in new:
        if file.exists():
            stop(f'{file.relative_to(ROOT)} is there already')
    for file, text in [*new.items(), *((ROOT / file, text) for file, text in CHANGED.items())]:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        print(file.relative_to(ROOT))


def free(name):
    if (ROOT / 'src' / name).exists() or re.search(rf'^pub mod {name};', (ROOT / 'src/server/mod.rs').read_text(), re.M):
        stop(f'there is a {name} already')
    if f'"{path_of(name)}"' in PAGES.read_text():
        stop(f'{path_of(name)} is a page already')


def languages():
    """Those that people read; the others are made of English."""
    return [folder for folder in sorted((ROOT / 'locales').iterdir()) if not folder.name.startswith('xx')]


def keys(file):
    return set(re.findall(r'^([a-z][\w-]*) =', file.read_text(), re.M))


def texts(new, name, text):
    """A file of texts for each language; `text` says what stands there."""
    there = set().union(*(keys(file) for file in (ROOT / 'locales/en').glob('*.ftl')))
    for folder in languages():
        file = folder / f'{name.replace("_", "-")}.ftl'
        new[file] = text(folder)
        taken = there & set(re.findall(r'^([a-z][\w-]*) =', new[file], re.M))
        if taken:
            stop(f'locales/ has a text `{min(taken)}` already: another name')


def resource(many, one=None):
    many = name_of(many)
    one = name_of(one or many.removesuffix('s'))
    if one == many:
        stop(f'one of {many} needs a name of its own: scripts/new.sh resource {many} NAME')
    free(many)
    words = {
        'TASKS': many.upper(), 'TASK': one.upper(), 'Tasks': camel(many), 'Task': camel(one), '/tasks': path_of(many),
        'tasks': many, 'task': one,
    }

    def renamed(text):
        return re.sub('|'.join(words), lambda found: words[found[0]], text)

    new = {}
    for file in sorted((ROOT / 'src/tasks').rglob('*.rs')):
        text = renamed(file.read_text()).replace('An example of a resource that is private', 'What is private')
        new[ROOT / 'src' / many / renamed(str(file.relative_to(ROOT / 'src/tasks')))] = text
    released = sorted((ROOT / 'migration/src').glob('m*_*.rs'))
    migration = f'm{int(released[-1].stem[1:5]) + 1:04}_{many}'
    table = renamed((ROOT / 'migration/src/m0008_tasks.rs').read_text())
    if re.search(rf'^    {camel(many)},', table, re.M):
        reason = 'a column has the name of its table'
        table = table.replace('#[derive(DeriveIden)]\nenum', f'#[expect(clippy::enum_variant_names, reason = "{reason}")]\n#[derive(DeriveIden)]\nenum', 1)
    new[ROOT / f'migration/src/{migration}.rs'] = table
    consts = (
        f'pub const {many.upper()}: &str = "{path_of(many)}";\n'
        f'pub const {one.upper()}: &str = "{path_of(many)}/{{id}}";'
    )
    add('src/lib.rs', r'^pub mod tasks;', f'#[cfg(feature = "ssr")]\npub mod {many};')
    add('src/server/resources.rs', r'^    \w+ at "', f'    {many} at "../{many}/server/mod.rs",')
    add('src/domain/paths.rs', r'^pub const \w+: &str', consts)
    for path, view in ((many, camel(many)), (one, camel(one))):
        add('src/app.rs', r'view=ActivityPage/>',
            f'<Route ssr=ssr.clone() path=PageRoute(paths::{path.upper()}) view=crate::{many}::{view}Page/>')
    add('migration/src/lib.rs', r'^    m\d{4}_\w+,', f'    {migration},')
    key, read = (lambda word: word.replace('_', '-')), (lambda word: word.replace('_', ' '))

    def text(folder):
        # Keys by name; in English the words as well. Of the others the words are still those of tasks.
        lines = (folder / 'tasks.ftl').read_text()
        lines = re.sub(r'^tasks-', f'{key(many)}-', lines, flags=re.M)
        lines = re.sub(r'^task-', f'{key(one)}-', lines, flags=re.M)
        if folder.name != 'en':
            return lines
        said = {'Tasks': read(many).capitalize(), 'Task': read(one).capitalize(), 'tasks': read(many), 'task': read(one)}
        return re.sub(r'\b(Tasks|Task|tasks|task)\b', lambda found: said[found[0]], lines)

    texts(new, many, text)
    write(new)
    subprocess.run([ROOT / 'scripts/pseudo.py'], check=True)
    print(f'\nIts pages are at {path_of(many)}, its API at /api/v1{path_of(many)}. Next: docs/ADD_A_PAGE.md.')


def page(name):
    name = name_of(name)
    free(name)
    kind = camel(name) + 'Page'
    if (ROOT / f'src/pages/{name}.rs').exists():
        stop(f'src/pages/{name}.rs is there already')
    title = name.replace('_', ' ').capitalize()
    body = f'''use leptos::prelude::*;

use crate::components::{{Frame, PageTitle}};
use crate::texts::texts;

/// For whoever is signed in: a page that says nothing of itself is closed to strangers.
#[component]
pub fn {kind}() -> impl IntoView {{
    let t = texts();
    view! {{
        <PageTitle text=t.{name}_title()/>
        <Frame>
            <h1>{{t.{name}_title()}}</h1>
        </Frame>
    }}
}}
'''
    add('src/pages/mod.rs', r'^mod \w+;', f'mod {name};')
    add('src/pages/mod.rs', r'^pub use ', f'pub use {name}::{kind};')
    add('src/domain/paths.rs', r'^pub const \w+: &str', f'pub const {name.upper()}: &str = "{path_of(name)}";')
    add('src/app.rs', r'view=ActivityPage/>',
        f'<Route ssr=ssr.clone() path=PageRoute(paths::{name.upper()}) view=crate::pages::{kind}/>')
    new = {ROOT / f'src/pages/{name}.rs': body}
    texts(new, name, lambda folder: f'{name.replace("_", "-")}-title = {title}\n')
    write(new)
    subprocess.run([ROOT / 'scripts/pseudo.py'], check=True)
    print(f'\nIt is at {path_of(name)}, for whoever is signed in. Next: docs/ADD_A_PAGE.md.')


VERBS = {'resource': (resource, (1, 2)), 'page': (page, (1, 1))}

if __name__ == '__main__':
    verb, *names = sys.argv[1:] or ['']
    if verb not in VERBS or not VERBS[verb][1][0] <= len(names) <= VERBS[verb][1][1]:
        stop('scripts/new.sh resource NOTES [NOTE], or scripts/new.sh page NAME')
    VERBS[verb][0](*names)
