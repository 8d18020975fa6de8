package fr.lignealigne.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A file as it is stored, read one piece after the other: a slow reader holds no connection to the database. */
public final class StoredFile {

    private final Attachment file;
    private final AttachmentQueries queries;

    StoredFile(Attachment file, AttachmentQueries queries) {
        this.file = file;
        this.queries = queries;
    }

    public Attachment file() {
        return file;
    }

    /** Hands all its bytes over; fails when it is erased meanwhile. */
    public void writeTo(OutputStream out) throws IOException {
        long left = file.size();
        for (int number = 0; left > 0; number++) {
            Optional<byte[]> piece = queries.chunk(file.id(), number);
            if (piece.isEmpty()) {
                throw new IOException("A file was erased while it was read");
            }
            out.write(piece.get());
            left -= piece.get().length;
        }
    }
}
