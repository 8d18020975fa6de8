package fr.lignealigne.collective;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has spoken, who has not opened the text, who has drafts left: for the coordinator, who reminds them. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final Voices voices;
    private final CollectiveQueries queries;
    private final Clock clock;

    Standings(Voices voices, CollectiveQueries queries, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.clock = clock;
    }

    /** Of every member association, by name. */
    public List<Standing> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(CollectiveAccess.mayCoordinate(viewer));
        Map<OrganisationId, Long> said = voices.said(viewer, version).stream()
                .flatMap(one -> one.speaks().stream())
                .collect(Collectors.groupingBy(who -> who, Collectors.counting()));
        Set<OrganisationId> opened = queries.openers(version);
        Map<OrganisationId, Integer> drafts = queries.drafts(version);
        Set<OrganisationId> led = queries.led();
        Map<OrganisationId, Integer> toSign = queries.toSign(version, clock.instant());
        Map<OrganisationId, LocalDate> reminded = queries.reminded(version);
        return voices.members(viewer).stream()
                .map(member -> {
                    int spoken = said.getOrDefault(member.id(), 0L).intValue();
                    int left = drafts.getOrDefault(member.id(), 0);
                    boolean hasOpened = spoken > 0 || left > 0 || opened.contains(member.id());
                    return new Standing(
                            member,
                            spoken,
                            hasOpened,
                            left,
                            toSign.getOrDefault(member.id(), 0),
                            led.contains(member.id()),
                            reminded.get(member.id()));
                })
                .toList();
    }
}
