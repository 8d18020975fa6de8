package fr.lignealigne.plan.imports;

import java.util.Random;

/** Words that stand in no other place of a generated text. */
final class NewWords {

    private final Random chance;
    private int last;

    NewWords(Random chance) {
        this.chance = chance;
    }

    String next() {
        var word = new StringBuilder("mot");
        for (int rest = ++last; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('e');
        }
        return word.toString();
    }

    String some(int most) {
        var words = new StringBuilder();
        for (int i = 1 + chance.nextInt(most); i > 0; i--) {
            words.append(words.isEmpty() ? "" : " ").append(next());
        }
        return words.toString();
    }

    boolean now() {
        return chance.nextBoolean();
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }
}
