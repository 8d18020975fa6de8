package fr.lignealigne.contribution;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HolderKind;
import fr.lignealigne.attachment.Wall;
import fr.lignealigne.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The file of a contribution is read and changed by its association alone. */
@Component
class ContributionWall implements Wall {

    private final ContributionQueries queries;

    ContributionWall(ContributionQueries queries) {
        this.queries = queries;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.CONTRIBUTION;
    }

    @Override
    public boolean holds(UUID holder) {
        return queries.organisation(new ContributionId(holder)).isPresent();
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID holder) {
        return queries.organisation(new ContributionId(holder))
                .filter(organisation -> ContributionAccess.mayHandle(viewer, organisation))
                .isPresent();
    }

    @Override
    public void holdForChange(Viewer viewer, UUID holder) {
        queries.lock(new ContributionId(holder));
        if (!mayRead(viewer, holder)) {
            throw new NotFound();
        }
    }

    /** Its page reads the file anew when it is opened; nobody else shows it. */
    @Override
    public void filesChanged(UUID holder) {}
}
