package fr.lignealigne.attachment;

import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to the files when something happens to what they hang on; always part of that act, which asked its rights. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HungFiles {

    private final AttachmentQueries queries;
    private final Clock clock;

    HungFiles(AttachmentQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The holder is about to be thrown away: its files can be brought back with it for some minutes. */
    public void loosen(UUID holder) {
        queries.on(holder).forEach(file -> queries.loosen(file.id(), holder, clock.instant()));
    }

    /** The remark was brought back under another id; what was erased meanwhile stays so. */
    public void bringBack(Viewer viewer, UUID holder, List<Attachment> thrown) {
        thrown.forEach(file -> queries.hang(file.id(), viewer.organisation(), HolderKind.REMARK, holder, null));
    }

    /** Another remark begins with the same files, as copies of its own: each is erased with what it hangs on. */
    public void copy(Viewer viewer, UUID from, UUID to) {
        queries.on(from).stream()
                .filter(file -> file.state() != FileState.INFECTED)
                .forEach(file -> queries.copy(file.id(), AttachmentId.random(), to, viewer, clock.instant()));
    }
}
