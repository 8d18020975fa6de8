package fr.lignealigne.attachment;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The walls of everything that files hang on. */
@Component
class Walls {

    private final List<Wall> walls;

    Walls(List<Wall> walls) {
        this.walls = List.copyOf(walls);
    }

    /** Every wall is asked, whatever the first one says: the time it takes does not tell what hangs there. */
    boolean mayRead(Viewer viewer, UUID holder) {
        boolean isRead = false;
        for (Wall wall : walls) {
            isRead |= wall.mayRead(viewer, holder);
        }
        return isRead;
    }

    /** The wall of what has this id; not found when nothing has it. */
    Wall of(UUID holder) {
        return find(holder).orElseThrow(NotFound::new);
    }

    void filesChanged(UUID holder) {
        find(holder).ifPresent(wall -> wall.filesChanged(holder));
    }

    private Optional<Wall> find(UUID holder) {
        return walls.stream().filter(wall -> wall.holds(holder)).findFirst();
    }
}
