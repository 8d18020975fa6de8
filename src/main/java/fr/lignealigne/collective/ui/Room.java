package fr.lignealigne.collective.ui;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.Said;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the room shows to one viewer at one address.
 *
 * @param members the associations of the Collective, by name
 * @param said all that the members may read of each other on this version, before any filter
 */
record Room(
        Viewer viewer,
        VersionSummary version,
        PlanText text,
        RoomAddress address,
        List<OrganisationSummary> members,
        List<Said> said) {

    static Room of(RoomServices services, Viewer viewer, VersionSummary version, RoomAddress address) {
        return new Room(
                viewer,
                version,
                services.versions().text(viewer, version.id()),
                address.version() == null ? address.onVersion(version.id()) : address,
                services.voices().members(viewer),
                services.voices().said(viewer, version.id()));
    }

    /** What the filters of the address leave. */
    List<Said> chosen() {
        return said.stream()
                .filter(one -> address.form() == null || one.forms().contains(address.form()))
                .filter(one -> one.shared() || !address.sharedOnly())
                .toList();
    }

    static List<Said> of(Measure measure, List<Said> said) {
        return said.stream().filter(one -> measure.id().equals(one.measure())).toList();
    }

    /** Names of associations, in the order of the alphabet. */
    String names(Collection<OrganisationId> organisations) {
        Map<OrganisationId, String> known =
                members.stream().collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName));
        return organisations.stream()
                .map(one -> known.getOrDefault(one, ""))
                .filter(name -> !name.isEmpty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    /** The words of these lines, as one. */
    String words(int firstLine, int lastLine) {
        List<Line> lines = text.lines();
        return firstLine < 1 || lastLine > lines.size()
                ? ""
                : lines.subList(firstLine - 1, lastLine).stream()
                        .map(line -> text.words(line).strip())
                        .collect(Collectors.joining(" "));
    }

    boolean knows(ItemId measure) {
        return text.measure(measure).isPresent();
    }

    /** Whether the text has these lines; an address may say anything. */
    boolean knows(int firstLine, int lastLine) {
        return firstLine >= 1 && lastLine <= text.lines().size();
    }
}
