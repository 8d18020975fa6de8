package fr.lignealigne.decision.note;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.support.Rights;
import java.util.UUID;

/** The rights on what people of the State say to each other of a remark. */
public final class NoteRights extends Rights {

    public NoteRights() {
        super("Notes between people of the State");
        act("read and write notes on a remark", NoteAccess::mayTakePart);
        act("erase a note of one's own", v -> NoteAccess.mayErase(v, v.person()));
        act("erase a note of somebody else", v -> NoteAccess.mayErase(v, new PersonId(UUID.randomUUID())));
    }
}
