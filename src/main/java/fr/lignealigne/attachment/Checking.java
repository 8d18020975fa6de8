package fr.lignealigne.attachment;

import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.attachment.cleaning.CleaningProcess;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/** Checks and cleans what somebody sends, before anything is kept of it. */
@Service
public class Checking {

    /** Cleaning may make a file somewhat larger, never much. */
    private static final long LARGEST_CLEANED = Attachments.LARGEST + (Attachments.LARGEST >> 1);

    /**
     * Takes what is sent onto the disk, checks and cleans it in a process of its own.
     *
     * @throws RefusedFile when it is none that the portal takes
     */
    public CheckedFile check(String sentName, InputStream sent) throws IOException {
        FileKind kind = FileKind.announcedBy(sentName).orElseThrow(() -> new RefusedFile(Reason.UNKNOWN_KIND));
        try (PassingFile received = PassingFile.of(sent, Attachments.LARGEST)) {
            if (received.size() == 0) {
                throw new RefusedFile(Reason.EMPTY);
            }
            var cleaned = new AtomicReference<PassingFile>();
            CleaningProcess.clean(
                    kind, received.content(), content -> cleaned.set(PassingFile.of(content, LARGEST_CLEANED)));
            return new CheckedFile(SafeName.of(sentName, kind), kind, cleaned.get());
        }
    }
}
