package fr.lignealigne.account;

import fr.lignealigne.shared.NotFound;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations are, in time: no secret, as their names are none. */
@Service
@Transactional(readOnly = true)
public class TimeZones {

    private final OrganisationRepository organisations;

    TimeZones(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public FrenchZone of(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(NotFound::new).zone();
    }

    /** Those that are not in the time of Paris. */
    public Map<OrganisationId, FrenchZone> overseas() {
        return organisations.findByTimeZoneNot(FrenchZone.PARIS.id().getId()).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::zone));
    }

    /** Whether this viewer says where their organisation is. */
    public boolean mayChoose(Viewer viewer) {
        return AccountAccess.mayChooseTimeZone(viewer);
    }

    /** Says where the viewer's own association is; its lead does. */
    @Transactional
    public void choose(Viewer viewer, FrenchZone zone) {
        NotAllowed.unless(AccountAccess.mayChooseTimeZone(viewer));
        Organisation organisation =
                organisations.lock(viewer.organisation().value()).orElseThrow(NotFound::new);
        organisation.moveTo(zone);
        organisations.saveAndFlush(organisation);
    }
}
