package org.schoolhandbook.model;

/**
 * A place where a page uses a word of the glossary and may link it.
 *
 * @param term its number in the {@link Glossary}
 * @param from where the word begins, in bytes of the page's {@link Body}
 * @param until where it ends
 * @param unexplained whether it is an acronym whose words do not stand beside it
 */
public record TermUse(int term, int from, int until, boolean unexplained) {}
