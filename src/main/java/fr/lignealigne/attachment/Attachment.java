package fr.lignealigne.attachment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file as the readers of what it hangs on know it.
 *
 * @param name safe on every system, with its ending
 * @param size in bytes, as it is stored and read
 * @param sha256 of what is stored, in 64 hexadecimal digits
 */
public record Attachment(AttachmentId id, String name, FileKind kind, long size, String sha256, FileState state) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Attachment>> SEVERAL = new TypeReference<>() {};

    /** What {@link AttachmentTable#files} reads; no files when it is null. */
    public static List<Attachment> several(@Nullable String json) {
        return json == null ? List.of() : List.copyOf(JSON.readValue(json, SEVERAL));
    }

    /** Whether whoever reads of it may have it. */
    public boolean isReadable() {
        return state.isReadable();
    }
}
