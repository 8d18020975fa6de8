package fr.lignealigne.bilateral;

import org.jspecify.annotations.Nullable;

/**
 * A resource that is not free at the wished time.
 *
 * @param kind none when the viewer may not know what it is that is not free
 * @param association with whom, for those who may know that meeting
 */
public record Taken(
        @Nullable ResourceKind kind, String name, @Nullable String association) {

    /** Something is not free, and this viewer may not know what. */
    static final Taken UNNAMED = new Taken(null, "", null);

    /** The translation key of the sentence that says so; its arguments are the name and the association. */
    public String key() {
        return kind == null
                ? "bilateral.taken.unnamed"
                : "bilateral.taken." + kind + (association == null ? "" : ".with");
    }
}
