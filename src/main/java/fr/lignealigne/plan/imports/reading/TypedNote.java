package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.Raised;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note typed behind what calls it, in a paragraph that is set as a note: its raised number, then its words. */
public final class TypedNote {

    private static final Pattern NOTE =
            Pattern.compile("\\s*([" + Raised.FIGURES + "]{1,4}|[*†‡§]{1,3})[\\s\u00a0]+(\\S.*)", Pattern.DOTALL);

    private TypedNote() {}

    public static Optional<ImportedItem> of(String text) {
        Matcher note = NOTE.matcher(text);
        return note.matches() ? Optional.of(ImportedItem.note(note.group(1), note.group(2))) : Optional.empty();
    }
}
