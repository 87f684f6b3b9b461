/** Food trades, kitchens, hotels and restaurants; not regulated for employees. */
import { occupation } from '../occupation';

const craft = { group: 'handwerk' } as const;
const hospitality = { group: 'ihk-berufe' } as const;

export const FOOD_HOSPITALITY_OCCUPATIONS = [
  occupation('baker', 'Bäcker:in', 'Baker', '29222', '7512', 'vocational', {
    ...craft,
    synonyms: ['Backwaren'],
  }),
  occupation('confectioner', 'Konditor:in', 'Confectioner', '29222', '7512', 'vocational', {
    ...craft,
    synonyms: ['Patissier', 'Zuckerbäcker:in', 'Pastry chef'],
  }),
  occupation('butcher', 'Fleischer:in', 'Butcher', '29232', '7511', 'vocational', {
    ...craft,
    synonyms: ['Metzger:in', 'Schlachter'],
  }),
  occupation('cook', 'Köchin/Koch', 'Cook', '29302', '5120', 'vocational', {
    ...hospitality,
    synonyms: ['Spezialitätenkoch', 'Chef', 'Koch', 'Beikoch'],
  }),
  occupation('kitchen-helper', 'Küchenhilfe', 'Kitchen helper', '29301', '9412', 'none', {
    group: 'none',
    synonyms: ['Spülkraft', 'Küchenhelfer:in', 'Tellerwäscher:in', 'Dishwasher'],
  }),
  occupation(
    'hotel-specialist',
    'Hotelfachfrau/Hotelfachmann',
    'Hotel specialist',
    '63222',
    '4224',
    'vocational',
    {
      ...hospitality,
      synonyms: ['Rezeptionist:in', 'Hotelfachkraft', 'Empfangsmitarbeiter:in', 'Receptionist'],
    },
  ),
  occupation(
    'restaurant-specialist',
    'Fachfrau/Fachmann für Restaurants und Veranstaltungsgastronomie',
    'Restaurant specialist',
    '63302',
    '5131',
    'vocational',
    {
      ...hospitality,
      synonyms: [
        'Kellner:in',
        'Bedienung',
        'Waitress',
        'Restaurantfachfrau',
        'Restaurantfachmann',
        'Servicekraft',
        'Waiter',
      ],
    },
  ),
];
