package fr.lignealigne.remark.ui;

import fr.lignealigne.remark.LastEdit;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import java.util.Optional;

/** What became of the words that a form handed over to be kept; none of them is ever lost or written over. */
public sealed interface Keeping {

    /** Nothing was said yet, and nothing is kept. */
    record Nothing() implements Keeping {}

    record Kept(RemarkDetails draft) implements Keeping {}

    /** A colleague changed the same draft meanwhile: nothing is written until the person has chosen. */
    record Rivalled(RemarkDetails theirs, LastEdit edit) implements Keeping {}

    /** The draft is one no longer; the words go on as a new one, and the sentence says what happened. */
    record BegunAnew(RemarkDetails draft, String sentence) implements Keeping {}

    /** Keeps what a form holds; {@link RemarkForm} calls it about once a second while someone types. */
    interface Keeper {

        Keeping keep(RemarkDraft draft);

        /** The person read what a colleague wrote: what is kept from now on is written over it, or stays it. */
        void acknowledge(RemarkDetails theirs);

        /** The draft that is written, as long as it is one. */
        Optional<RemarkDetails> standing();

        /** Keeps these words as a draft of their own. */
        RemarkDetails beginAnew(RemarkDraft draft);
    }
}
