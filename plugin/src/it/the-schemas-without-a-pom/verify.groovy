def standard = new File(basedir, 'notes/target/handbook/schemas')
def chosen = new File(basedir, 'notes/editor')
def types = ['page', 'policy', 'glossary', 'term', 'signpost', 'plan-template', 'tool', 'worksheet', 'leaflet', 'guide',
        'pathway', 'role', 'approach', 'principle', 'phrase', 'training', 'document', 'school']
def files = (types.collect { it + '.schema.json' } + 'REFERENCE.md') as Set

[standard, chosen].each { assert (it.list() as Set) == files }
assert new File(standard, 'policy.schema.json').text.contains('"https://json-schema.org/draft/2020-12/schema"')
assert (new File(basedir, 'notes').list() as Set) == ['index.md', 'target', 'editor'] as Set
