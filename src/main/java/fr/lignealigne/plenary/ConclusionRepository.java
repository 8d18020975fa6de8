package fr.lignealigne.plenary;

interface ConclusionRepository extends RowRepository<Conclusion> {}
