package fr.lignealigne.bilateral;

import org.jspecify.annotations.Nullable;

/**
 * A resource that is not free at the wished time.
 *
 * @param association with whom, for those who may know that meeting
 */
public record Taken(
        ResourceKind kind, String name, @Nullable String association) {

    /** The translation key of the sentence that says so; its arguments are the name and the association. */
    public String key() {
        return "bilateral.taken." + kind + (association == null ? "" : ".with");
    }
}
