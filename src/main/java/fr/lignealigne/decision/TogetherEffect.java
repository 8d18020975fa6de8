package fr.lignealigne.decision;

import fr.lignealigne.synopsis.PassageStop;
import java.util.List;
import java.util.Map;

/**
 * What one answer to several passages would do, before it is given.
 *
 * @param remarks how many would be decided
 * @param organisations how many speak in these; the signatories of a joint position each
 * @param passages on which they stand
 * @param leftAlone how many have a decision already, which stays
 * @param against the codes of those on which a body advises another outcome, by the place where they stand
 * @param flags why the reason is to be read once more, when it answers all of them
 * @param readAs stands for all that: another as soon as a remark, a decision or an advice changes
 */
public record TogetherEffect(
        int remarks,
        int organisations,
        List<PassageStop> passages,
        int leftAlone,
        Map<PassageStop, List<String>> against,
        List<ReasonFlag> flags,
        String readAs) {

    public TogetherEffect {
        passages = List.copyOf(passages);
        flags = List.copyOf(flags);
    }
}
