package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.collective.CollectiveAccess;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.Said;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.Exploitation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/** Who has spoken: measures by associations and by forms of exploitation; for the coordinator, who has not, and why. */
class SpeakingPart extends Div {

    private final Room room;
    private final List<Measure> measures;

    SpeakingPart(RoomServices services, CurrentViewer currentViewer, Room room) {
        this.room = room;
        this.measures = room.text().measures();
        H2 title = new H2(t("collective.speaking"));
        title.addClassName("place");
        add(title, lead());
        if (CollectiveAccess.mayCoordinate(room.viewer())) {
            add(new StandingsPart(services, currentViewer, room));
        }
        if (measures.isEmpty()) {
            return;
        }
        add(RoomWords.title(t("collective.map.associations")), associations());
        add(RoomWords.title(t("collective.map.forms")), forms());
    }

    private Paragraph lead() {
        Set<?> spoke = Gathering.organisations(room.said());
        long speaking = room.members().stream()
                .filter(member -> spoke.contains(member.id()))
                .count();
        return new Paragraph(
                t("collective.speaking.lead", speaking, room.members().size(), mute(), measures.size()));
    }

    /** Measures nobody speaks of. */
    private long mute() {
        return measures.stream()
                .filter(measure -> Room.of(measure, room.said()).isEmpty())
                .count();
    }

    private HeatMap associations() {
        List<OrganisationSummary> members = room.members();
        int[][] counts = new int[members.size()][measures.size()];
        for (Said one : room.said()) {
            int column = measureOf(one);
            for (int row = 0; column >= 0 && row < members.size(); row++) {
                if (one.speaks().contains(members.get(row).id())) {
                    counts[row][column]++;
                }
            }
        }
        return map(
                members.stream().map(OrganisationSummary::shortName).toList(),
                (row, column) -> counts[row][column],
                t("collective.map.associations"));
    }

    private HeatMap forms() {
        int[][] counts = new int[Exploitation.values().length][measures.size()];
        for (Said one : room.said()) {
            int column = measureOf(one);
            if (column >= 0) {
                one.forms().forEach(form -> counts[form.ordinal()][column]++);
            }
        }
        return map(
                Arrays.stream(Exploitation.values())
                        .map(form -> t("exploitation", form))
                        .toList(),
                (row, column) -> counts[row][column],
                t("collective.map.forms"));
    }

    private HeatMap map(List<String> rows, IntBinaryOperator counts, String name) {
        return new HeatMap(
                rows,
                measures.stream()
                        .map(measure -> String.valueOf(measure.ordinal()))
                        .toList(),
                measures.stream().map(Measure::title).toList(),
                counts,
                t("collective.map.said", name, mute(), measures.size()),
                t("collective.map.table"));
    }

    private int measureOf(Said one) {
        for (int at = 0; at < measures.size(); at++) {
            if (measures.get(at).id().equals(one.measure())) {
                return at;
            }
        }
        return -1;
    }
}
