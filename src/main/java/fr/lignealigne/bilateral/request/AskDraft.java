package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Invalid;
import java.util.List;
import java.util.Set;

/**
 * What the State says when it wishes to meet an association.
 *
 * @param remarks deposited ones of that association
 * @param why read by the association
 */
public record AskDraft(OrganisationId association, Set<Theme> themes, List<RemarkId> remarks, String why) {

    public AskDraft {
        themes = Set.copyOf(themes);
        remarks = remarks.stream().distinct().toList();
        why = why.strip();
    }

    void check() {
        if (why.isEmpty() || why.length() > RequestDraft.LONGEST) {
            throw new Invalid("request.why.missing", RequestDraft.LONGEST);
        }
        if (themes.isEmpty() && remarks.isEmpty()) {
            throw new Invalid("request.aboutNothing");
        }
        if (remarks.size() > RequestDraft.MOST_REMARKS) {
            throw new Invalid("request.remarks.tooMany", RequestDraft.MOST_REMARKS);
        }
    }
}
