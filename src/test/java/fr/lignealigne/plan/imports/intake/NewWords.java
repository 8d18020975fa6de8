package fr.lignealigne.plan.imports.intake;

import java.util.Random;

/** Words that stand in no other place of a generated text. */
public final class NewWords {

    private final Random chance;
    private int last;

    public NewWords(Random chance) {
        this.chance = chance;
    }

    public String next() {
        var word = new StringBuilder("mot");
        for (int rest = ++last; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('e');
        }
        return word.toString();
    }

    public String some(int most) {
        var words = new StringBuilder();
        for (int i = 1 + chance.nextInt(most); i > 0; i--) {
            words.append(words.isEmpty() ? "" : " ").append(next());
        }
        return words.toString();
    }

    public boolean now() {
        return chance.nextBoolean();
    }

    public int below(int bound) {
        return chance.nextInt(bound);
    }
}
