package fr.lignealigne.contribution;

import fr.lignealigne.contribution.ContributionParagraph.Kind;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a letter as it is kept.
 *
 * @param leftOut how many pieces of its file are no text: pictures, headers, hidden words
 */
record ContributionText(String title, List<ContributionParagraph> paragraphs, int leftOut) {

    /** More are no letter. */
    static final int MOST = 2_000;

    static final int LONGEST_TITLE = 200;

    private static final int LONGEST_MARKER = 255;
    private static final String BETWEEN_CELLS = " | ";

    ContributionText {
        paragraphs = List.copyOf(paragraphs);
    }

    static ContributionText of(ImportedText read) {
        List<ContributionParagraph> paragraphs = new ArrayList<>();
        List<ImportedItem> items = read.items();
        for (int position = 0; position < items.size(); position++) {
            int first = position;
            while (position + 1 < items.size() && isOfSameRow(items.get(first), items.get(position + 1))) {
                position++;
            }
            paragraphs.add(paragraph(paragraphs.size(), items.subList(first, position + 1)));
        }
        if (paragraphs.size() > MOST) {
            throw new Invalid("contribution.tooLong", MOST);
        }
        String title = read.title().strip();
        return new ContributionText(
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                paragraphs,
                read.leftOut().size());
    }

    private static boolean isOfSameRow(ImportedItem one, ImportedItem other) {
        Cell first = one.cell();
        Cell second = other.cell();
        return first != null && second != null && first.table() == second.table() && first.row() == second.row();
    }

    private static ContributionParagraph paragraph(int number, List<ImportedItem> items) {
        ImportedItem first = items.getFirst();
        String words = items.stream().map(item -> item.text().strip()).collect(Collectors.joining(BETWEEN_CELLS));
        String marker = first.marker().substring(0, Math.min(first.marker().length(), LONGEST_MARKER));
        return new ContributionParagraph(number, kind(first), first.level(), marker, words);
    }

    private static Kind kind(ImportedItem item) {
        return switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING -> Kind.HEADING;
            case PARAGRAPH -> Kind.PARAGRAPH;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case TABLE_CELL -> Kind.TABLE_ROW;
            case NOTE -> Kind.NOTE;
        };
    }

    /** What it is known by when it comes again, under whatever name: its words. */
    byte[] fingerprint() {
        String words = paragraphs.stream().map(ContributionParagraph::words).collect(Collectors.joining("\u0000"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
