package fr.lignealigne.plan.linemap;

import java.util.HashMap;
import java.util.Map;

/** Weighs the new piece that is known to be the same measure, however its words changed. */
final class Identities {

    private Identities() {}

    static void add(Vocabulary vocabulary, Candidates candidates) {
        Map<String, Integer> places = new HashMap<>();
        Print[] news = vocabulary.news();
        for (int j = 0; j < news.length; j++) {
            String identity = news[j].identity();
            if (identity != null) {
                places.put(identity, j);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            String identity = vocabulary.olds()[i].identity();
            Integer place = identity == null ? null : places.get(identity);
            if (place != null) {
                candidates.add(i, new int[] {place}, 1);
            }
        }
    }
}
