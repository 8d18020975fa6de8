package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.intake.NewWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A plain text in pages: heads and numbers, contents, sections, lists, notes at the foot, numbers in the margin. */
public final class GeneratedText {

    private final NewWords words;

    public GeneratedText(Random chance) {
        words = new NewWords(chance);
    }

    public String text() {
        boolean numbered = words.below(4) == 0;
        boolean headed = words.now();
        boolean noted = words.now() && !numbered;
        var text = new StringBuilder();
        int pages = 1 + words.below(5);
        for (int page = 0; page < pages; page++) {
            var lines = new ArrayList<String>();
            if (page == 0 && words.now()) {
                lines.addAll(List.of("Sommaire", "Axe 1 – Voir ........ 2", "Mesure 1 – Compter ........ 3"));
            }
            lines.add("Axe 1 – Voir");
            lines.add("Mesure " + (page + 1) + " – Compter");
            for (int i = 2 + words.below(8); i > 0; i--) {
                lines.add(line());
            }
            if (noted) {
                lines.add(words.some(5) + "1.");
                lines.add("");
                lines.add("1 Note " + words.some(5) + ".");
            }
            text.append(page > 0 ? "\f" : "");
            text.append(headed ? "Plan de la commune\n" : "");
            for (int i = 0; i < lines.size(); i++) {
                text.append(numbered ? "%3d  ".formatted(i + 1) : "")
                        .append(lines.get(i))
                        .append('\n');
            }
            text.append(headed ? "Plan – page " + (page + 1) + "\n" : "");
        }
        return text.toString();
    }

    private String line() {
        return switch (words.below(6)) {
            case 0 -> "";
            case 1 -> "– " + words.some(6) + " ;";
            case 2 -> "Pilote : " + words.some(4);
            case 3 -> words.some(4) + ".";
            default -> words.some(4) + " " + words.some(6) + " " + words.some(6);
        };
    }
}
