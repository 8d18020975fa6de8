package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process that reads a file says: the text, or why there is none.
 *
 * @param refused null when the file was read
 */
record Answer(
        @Nullable Reason refused,
        String title,
        @Nullable Format format,
        List<ImportedItem> items,
        List<Piece> leftOut) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A left-out piece behind the item of this position; -1 before the first. */
    record Piece(LeftOut.Sort sort, int after, String words) {}

    /** Reads the file, here and now. */
    static Answer to(Question question) {
        try {
            return of(Importing.read(question.fileName(), question.content()));
        } catch (UnreadableFile refusal) {
            return new Answer(refusal.reason(), "", null, List.of(), List.of());
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Answer of(ImportedText text) {
        Map<@Nullable ImportedItem, Integer> positions = new IdentityHashMap<>();
        IntStream.range(0, text.items().size())
                .forEach(position -> positions.put(text.items().get(position), position));
        return new Answer(
                null,
                text.title(),
                text.format(),
                text.items(),
                text.leftOut().stream()
                        .map(piece -> new Piece(
                                piece.sort(),
                                Objects.requireNonNullElse(positions.get(piece.after()), -1),
                                piece.words()))
                        .toList());
    }

    /** The text that was answered; refuses with {@link UnreadableFile} as the process did. */
    static ImportedText text(byte[] answer) {
        Answer said = JSON.readValue(answer, Answer.class);
        if (said.refused != null) {
            throw new UnreadableFile(said.refused, "as its process said");
        }
        return new ImportedText(
                said.title,
                said.format,
                said.items,
                said.leftOut.stream()
                        .map(piece -> new LeftOut(
                                piece.sort, piece.after < 0 ? null : said.items.get(piece.after), piece.words))
                        .toList());
    }
}
