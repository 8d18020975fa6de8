package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.intake.NewWords;
import java.util.Random;

/** A Markdown text of everything that may stand in one, in any order. */
public final class GeneratedMarkdown {

    private final NewWords words;
    private int notes;

    public GeneratedMarkdown(Random chance) {
        words = new NewWords(chance);
    }

    public String text() {
        var text = new StringBuilder(words.now() ? "---\ntitle: " + words.some(3) + "\n---\n\n" : "");
        text.append(words.next()).append("\n\n");
        for (int i = 0; i < 20; i++) {
            text.append(block()).append("\n\n");
        }
        for (int note = 1; note <= notes; note++) {
            text.append("[^" + note + "]: ").append(words.some(4)).append("\n");
        }
        return text.toString();
    }

    private String block() {
        return switch (words.below(13)) {
            case 0 -> "#".repeat(1 + words.below(5)) + " " + line();
            case 1 -> line() + "\n" + "-".repeat(5);
            case 2 -> "- " + line() + "\n- [ ] " + line() + "\n  - " + line();
            case 3 -> "1. " + line() + "\n2. " + line();
            case 4 -> "a) " + line() + " ;\nb) " + line() + " ;\n   i. " + line() + " ;\n   ii. " + line() + ".";
            case 5 -> "| " + line() + " | " + line() + " |\n| --- | --- |\n| " + line() + " | " + line() + " |";
            case 6 ->
                "<div>\n<p>" + words.some(3) + " <b>" + words.next() + "</b></p>\n<!-- " + words.some(2)
                        + " -->\n</div>";
            case 7 -> "**Mesure " + (1 + words.below(9)) + " – " + words.some(3) + "**\n" + line();
            case 8 -> "> " + line() + "\n> " + line();
            case 9 -> "```\n" + words.some(3) + "\n```";
            case 10 -> words.next() + "\n: " + words.some(3) + "\n: " + words.some(3);
            case 11 -> "<script>" + words.some(2) + "</script>";
            default -> line() + "\n" + line();
        };
    }

    private String line() {
        var line = new StringBuilder(words.some(4));
        for (int i = words.below(3); i > 0; i--) {
            line.append(' ').append(inline()).append(' ').append(words.next());
        }
        return line.toString();
    }

    private String inline() {
        return switch (words.below(8)) {
            case 0 -> "**" + words.some(2) + "**";
            case 1 -> "~~" + words.some(2) + "~~";
            case 2 -> "![" + words.some(2) + "](image.png)";
            case 3 -> "[" + words.some(2) + "](https://example.org)";
            case 4 -> "<!-- " + words.next() + " -->";
            case 5 -> "[^" + ++notes + "]";
            case 6 -> "`" + words.next() + "`";
            default -> "<sup>" + words.below(9) + "</sup>";
        };
    }
}
