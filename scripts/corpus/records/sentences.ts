import { type Language, pick } from './language.ts';

/** Sentences that say nothing in particular and contradict nothing; no dates, no numbers, no names. */
const sentences: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'La información se encuentra dispersa y resulta difícil de consultar para las personas interesadas.',
    'El trabajo se organiza en mesas abiertas con personas de distintos barrios.',
    'Los formularios se simplifican y se explican con palabras sencillas.',
    'Las respuestas se preparan junto con quienes usan el servicio cada día.',
    'El procedimiento actual exige varias visitas y mucho papel.',
    'La iniciativa propone un registro común que cualquiera pueda consultar.',
    'Los equipos reciben formación práctica antes de empezar.',
    'Se espera que las consultas sean más claras y más breves.',
    'La colaboración con las bibliotecas facilita que la gente participe.',
    'Cada oficina describe sus trámites con un mismo formato.',
    'Las sugerencias se leen en voz alta y se contestan por escrito.',
    'El resultado se comparte en un lenguaje accesible para todas las personas.',
  ],
  en: [
    'Information is scattered and hard to find for the people who need it.',
    'The work is organised in open round tables with people from several districts.',
    'Forms are made shorter and are explained in plain words.',
    'Answers are prepared together with those who use the service every day.',
    'The present procedure asks for several visits and a lot of paper.',
    'The initiative proposes one register that anybody can look into.',
    'The teams are given practical training before they begin.',
    'Consultations are expected to become clearer and shorter.',
    'Working with libraries makes it easier for people to take part.',
    'Each office describes its services in one and the same format.',
    'Suggestions are read aloud and are answered in writing.',
    'The outcome is shared in words that everybody can follow.',
  ],
  fr: [
    "L'information est dispersée et reste difficile à trouver pour les personnes intéressées.",
    'Le travail est organisé en tables ouvertes avec des habitants de plusieurs quartiers.',
    'Les formulaires sont raccourcis et expliqués avec des mots simples.',
    'Les réponses sont préparées avec celles et ceux qui utilisent le service chaque jour.',
    'La procédure actuelle demande plusieurs visites et beaucoup de papier.',
    "L'initiative propose un registre commun que chacun peut consulter.",
    'Les équipes reçoivent une formation pratique avant de commencer.',
    'Les consultations devraient devenir plus claires et plus courtes.',
    'Le concours des bibliothèques facilite la participation des habitants.',
    'Chaque bureau décrit ses démarches dans un même format.',
    'Les suggestions sont lues à voix haute et reçoivent une réponse écrite.',
    'Le bilan est partagé avec des mots que chacun peut suivre.',
  ],
};

/** Texts of milestones: begin with a noun, hold no number and end without a stop. */
const tasks: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Diseño del registro común de trámites',
    'Formación de los equipos de atención',
    'Consulta abierta con las asociaciones de vecinos',
    'Publicación de la guía de procedimientos',
    'Revisión de los formularios en papel',
    'Puesta en marcha del buzón de sugerencias',
    'Presentación de los resultados ante la ciudadanía',
    'Traducción de los materiales a lenguaje sencillo',
    'Prueba de la plataforma en las bibliotecas',
    'Preparación del inventario de archivos',
  ],
  en: [
    'Design of the common register of services',
    'Training of the front office teams',
    'Open consultation with the residents’ associations',
    'Publication of the guide to procedures',
    'Revision of the paper forms',
    'Launch of the suggestion box',
    'Presentation of the outcome to the public',
    'Translation of the materials into plain words',
    'Trial of the platform in the libraries',
    'Preparation of the inventory of archives',
  ],
  fr: [
    'Conception du registre commun des démarches',
    "Formation des équipes d'accueil",
    'Consultation ouverte avec les associations de quartier',
    'Publication du guide des procédures',
    'Révision des formulaires en papier',
    'Lancement de la boîte à suggestions',
    'Présentation du bilan aux habitants',
    'Traduction des supports en langage simple',
    'Essai de la plateforme dans les bibliothèques',
    "Préparation de l'inventaire des archives",
  ],
};

export const sentence = (language: Language, number: number): string => pick(sentences[language], number);
export const task = (language: Language, number: number): string => pick(tasks[language], number);
