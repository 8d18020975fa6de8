package fr.lignealigne.audit.seal;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sealed snapshots, for those who may read all that is in them. */
@Service
public class Seals {

    private final SealQueries queries;

    Seals(SealQueries queries) {
        this.queries = queries;
    }

    /** Those that the viewer may read, the latest deadline first, 500 at most. */
    @Transactional(readOnly = true)
    public List<SealSummary> list(Viewer viewer) {
        List<SealKind> kinds = Arrays.stream(SealKind.values())
                .filter(kind -> SealAccess.mayRead(viewer, kind))
                .toList();
        return kinds.isEmpty() ? List.of() : queries.list(kinds);
    }

    /**
     * Writes the file; refuses before its first byte. In no transaction, so that no connection waits for whoever reads
     * slowly: seals never change, and each piece is fetched by itself.
     */
    public void write(Viewer viewer, SealId seal, OutputStream out) throws IOException {
        queries.kind(seal).filter(kind -> SealAccess.mayRead(viewer, kind)).orElseThrow(NotFound::new);
        queries.write(seal, out);
    }
}
