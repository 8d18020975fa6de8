package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Reviewing;
import java.util.List;
import java.util.Map;

/** Lets the colleagues of an association review a draft of the demonstration, and talk of it. */
final class DemoTeam {

    private final Remarks remarks;
    private final Reviewing reviewing;
    private final Comments comments;

    DemoTeam(Remarks remarks, Reviewing reviewing, Comments comments) {
        this.remarks = remarks;
        this.reviewing = reviewing;
        this.comments = comments;
    }

    void work(RemarkId draft, Map<String, Object> entry, Cast cast) {
        for (Map<String, Object> comment : DemoLoader.maps(entry.get("comments"))) {
            comments.write(cast.viewer(text(comment, "by")), draft, text(comment, "words"));
        }
        if (entry.containsKey("review")) {
            review(draft, DraftStage.valueOf(text(entry, "review")), entry, cast);
        }
    }

    private void review(RemarkId draft, DraftStage stage, Map<String, Object> entry, Cast cast) {
        Viewer lead = cast.lead(text(entry, "by"));
        ReadDraft read = ReadDraft.of(remarks.get(lead, draft));
        reviewing.propose(cast.viewer(text(entry, "writer")), read);
        if (stage == DraftStage.READY) {
            reviewing.ready(lead, List.of(read));
        }
        if (stage == DraftStage.SENT_BACK) {
            reviewing.sendBack(lead, List.of(read), text(entry, "reason"));
        }
    }
}
