package fr.lignealigne.plenary;

interface PlenaryPointRepository extends RowRepository<PlenaryPoint> {}
