package fr.lignealigne.export.word;

import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Several people annotate a text at random, and it is known where each word of theirs belongs. */
public final class Review {

    private static final List<String> AUTHORS = List.of("Claire Morel", "Idriss Benali", "N. Okoye");

    private final PlanText text;
    private final Random random;
    private final Reviewer reviewer;
    private final Map<String, Passage> comments = new LinkedHashMap<>();
    private final List<Expected> changes = new ArrayList<>();
    private final Set<Item> changed = new HashSet<>();

    /** A change, by what the words of its items become. */
    private record Expected(Item item, String author, String becomes) {}

    public Review(byte[] file, PlanText text, int seed) throws IOException {
        this.text = text;
        this.random = new Random(seed);
        this.reviewer = new Reviewer(file, text);
    }

    /** Comments first, then changes around them, so that they overlap. */
    public void annotate(int commentCount, int changeCount) {
        for (int i = 0; i < commentCount; i++) {
            comment("Commentaire no " + i + (random.nextInt(4) == 0 ? "\nsur deux lignes" : ""));
        }
        while (changes.size() < changeCount) {
            change();
        }
    }

    public byte[] file() throws IOException {
        return reviewer.file();
    }

    public byte[] withoutMarks() throws IOException {
        return reviewer.withoutMarks().file();
    }

    private void comment(String words) {
        Item from = any();
        boolean across =
                random.nextInt(6) == 0 && from.position() + 2 < text.items().size();
        Item to = across ? text.items().get(from.position() + 1 + random.nextInt(2)) : from;
        List<int[]> first = words(from);
        List<int[]> last = words(to);
        int one = random.nextInt(first.size());
        int other = across ? random.nextInt(last.size()) : one + random.nextInt(first.size() - one);
        Passage passage = new Passage(from.id(), first.get(one)[0], to.id(), last.get(other)[1]);
        comments.put(words, passage);
        reviewer.comment(passage, AUTHORS.get(random.nextInt(AUTHORS.size())), words);
    }

    private void change() {
        Item item = any();
        if (!changed.add(item)) {
            return;
        }
        String author = AUTHORS.get(random.nextInt(AUTHORS.size()));
        List<int[]> words = words(item);
        int[] word = words.get(random.nextInt(words.size()));
        String before = item.text();
        switch (random.nextInt(5)) {
            case 0 -> {
                reviewer.insert(item, word[1], " vraiment nouveau", author);
                expect(item, author, before.substring(0, word[1]) + " vraiment nouveau" + before.substring(word[1]));
            }
            case 1 -> {
                reviewer.delete(item, word[0], word[1], author);
                expect(item, author, before.substring(0, word[0]) + before.substring(word[1]));
            }
            case 2 -> {
                int[] last = words.get(Math.min(words.size() - 1, words.indexOf(word) + random.nextInt(12)));
                reviewer.replace(item, word[0], last[1], "tout autre chose", author);
                expect(item, author, before.substring(0, word[0]) + "tout autre chose" + before.substring(last[1]));
            }
            case 3 -> {
                reviewer.deleteParagraph(item, author);
                expect(item, author, "");
            }
            default -> {
                reviewer.addParagraphAfter(item, "Un alinéa de plus.", author);
                expect(item, author, before + "\nUn alinéa de plus.");
            }
        }
    }

    private void expect(Item item, String author, String becomes) {
        changes.add(new Expected(item, author, becomes));
    }

    private Item any() {
        return text.items().get(random.nextInt(text.items().size()));
    }

    private static List<int[]> words(Item item) {
        List<int[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= item.text().length(); i++) {
            boolean letter = i < item.text().length()
                    && Character.isLetterOrDigit(item.text().charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
        return words;
    }

    /** Those that do not stand where they belong. */
    public List<String> missed(List<Annotation> found) {
        List<String> missed = new ArrayList<>();
        comments.forEach((words, passage) -> {
            if (found.stream().noneMatch(one -> one.words().equals(words) && passage.equals(one.passage()))) {
                missed.add(words + " belongs to " + text.quote(passage).quote());
            }
        });
        changes.stream().filter(change -> !landed(change, found)).forEach(change -> missed.add(change.toString()));
        return missed;
    }

    /** How many stand where they belong. */
    public int landed(List<Annotation> found) {
        return comments.size() + changes.size() - missed(found).size();
    }

    private boolean landed(Expected change, List<Annotation> found) {
        return found.stream()
                .filter(one -> one.sort() == Sort.CHANGE && one.by().name().equals(change.author()))
                .anyMatch(one -> applied(one, change.item()).equals(spaced(change.becomes())));
    }

    private static String applied(Annotation change, Item item) {
        Passage passage = change.passage();
        if (passage == null
                || !passage.from().equals(item.id())
                || !passage.to().equals(item.id())) {
            return "elsewhere";
        }
        return spaced(item.text().substring(0, passage.fromChar())
                + change.wording()
                + item.text().substring(passage.toChar()));
    }

    private static String spaced(String words) {
        return words.replaceAll(" +", " ").strip();
    }
}
