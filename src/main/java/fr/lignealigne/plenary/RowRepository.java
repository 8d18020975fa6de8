package fr.lignealigne.plenary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

@NoRepositoryBean
interface RowRepository<R extends Row> extends JpaRepository<R, UUID> {

    List<R> findByPlenaryIdOrderByPosition(UUID plenary);

    Optional<R> findByIdAndPlenaryId(UUID id, UUID plenary);
}
