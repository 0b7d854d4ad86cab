package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Writes blocks of code. */
final class CodeBlocks {

    private final Sheet sheet;

    CodeBlocks(Sheet sheet) {
        this.sheet = sheet;
    }

    void fenced(FencedCodeBlock block) {
        String info = sheet.resolved(block.getInfo()).strip();
        String language = info.isEmpty() ? "" : "language-" + info.split("\\s", 2)[0];
        write(
                block,
                language,
                block.getContentChars().normalizeEOL(),
                block.getContentChars().getStartOffset());
    }

    void indented(IndentedCodeBlock block) {
        String code = block.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        write(block, "", code, block.getContentChars().getStartOffset());
    }

    private void write(Node block, String language, String code, int offset) {
        Attributes.of(Ownership.ofBlock(block), "pre", sheet).open(sheet.out().line(), "pre", "");
        sheet.out().markup("<code").attribute("class", language).markup(">");
        sheet.startBlock();
        sheet.out().code(code, offset);
        sheet.out().markup("</code></pre>\n");
    }
}
