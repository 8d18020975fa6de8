package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Asks the {@link TimeLimit} wherever CommonMark's parser lets itself be asked: none of these parses anything. */
final class MarkdownLimit {

    static final LinkProcessor OF_LINKS = (link, scanner, context) -> {
        TimeLimit.check();
        return LinkResult.none();
    };

    private MarkdownLimit() {}

    /** At every line. */
    static final class OfLines extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            TimeLimit.check();
            return BlockStart.none();
        }
    }

    /** At every sign that may open code, HTML, emphasis or a reference to a character: its end may be sought far away. */
    static final class OfSigns implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('`', '<', '&', '\\', '*', '_');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                TimeLimit.check();
                return ParsedInline.none();
            };
        }
    }
}
