package fr.lignealigne.plan.imports.markdown;

import static fr.lignealigne.plan.imports.UnreadableFile.Reason.BOMB;

import fr.lignealigne.plan.imports.UnreadableFile;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that is read: CommonMark 0.31, GitHub's tables and strikethrough, footnotes. */
final class MarkdownSyntax {

    /** Past this the recursive parser would overflow its stack; people nest lists four or five deep. */
    private static final Pattern TOO_DEEP =
            Pattern.compile("(?m)^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){64}|^ {200}");

    private MarkdownSyntax() {}

    static Node parse(String text) {
        if (TOO_DEEP.matcher(text).find()) {
            throw new UnreadableFile(BOMB, "lists nested without end");
        }
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .customBlockParserFactory(new MarkdownLimit.OfLines())
                .customInlineContentParserFactory(new MarkdownLimit.OfSigns())
                .linkProcessor(MarkdownLimit.OF_LINKS)
                .build()
                .parse(text);
    }
}
