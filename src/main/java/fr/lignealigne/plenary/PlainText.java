package fr.lignealigne.plenary;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and lists in typed words: a line that begins with « - » is an item of a list. */
public final class PlainText {

    private static final String ITEM = "- ";

    /** A paragraph or a list. */
    public sealed interface Block {

        record Words(String words) implements Block {}

        record Items(List<String> items) implements Block {}
    }

    private PlainText() {}

    public static List<Block> blocks(String words) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : words.lines().map(String::strip).toList()) {
            if (line.startsWith(ITEM)) {
                items.add(line.substring(ITEM.length()).strip());
                continue;
            }
            end(items, blocks);
            if (!line.isEmpty()) {
                blocks.add(new Block.Words(line));
            }
        }
        end(items, blocks);
        return blocks;
    }

    private static void end(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(List.copyOf(items)));
            items.clear();
        }
    }
}
