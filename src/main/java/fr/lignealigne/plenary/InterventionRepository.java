package fr.lignealigne.plenary;

interface InterventionRepository extends RowRepository<Intervention> {}
