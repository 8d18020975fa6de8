package fr.lignealigne.remark;

import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import java.util.List;
import java.util.Map;

/**
 * What a joint position hands over to the State.
 *
 * @param collective in whose name it is deposited
 * @param signed those who signed this very text, in the order they are to be named
 * @param dissents the words of those who let them be carried
 * @param underMandate the mandates of those for whom the coordinator signed
 */
public record JointRemark(
        PlanVersionId version,
        OrganisationId collective,
        RemarkDraft draft,
        List<OrganisationId> signed,
        Map<OrganisationId, String> dissents,
        Map<OrganisationId, MandateId> underMandate) {

    public JointRemark {
        signed = List.copyOf(signed);
        dissents = Map.copyOf(dissents);
        underMandate = Map.copyOf(underMandate);
    }

    void check() {
        draft.check();
        if (draft.kind() == null) {
            throw new Invalid("remark.deposit.kindless");
        }
        if (draft.isBlank()) {
            throw new Invalid("remark.deposit.blank");
        }
        if (signed.isEmpty()) {
            throw new Invalid("remark.joint.nobody");
        }
    }
}
