export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  /** Empty for a customer. */
  roles: string[];
}

/** Printed by `npm start`: it opens nothing but a demo shop on the reader's own machine. */
export const demoPassword = 'correct-horse-demo';

const customers: readonly (readonly [email: string, name: string])[] = [
  ['amara.okafor@example.com', 'Amara Okafor'],
  ['lukas.brandner@example.com', 'Lukas Brandner'],
  ['mei.zhang@example.com', 'Zhang Mei'],
  ['haruka.tanabe@example.com', 'Haruka Tanabe'],
  ['ines.carvalho@example.com', 'Inês Carvalho'],
  ['rohan.deshpande@example.com', 'Rohan Deshpande'],
  ['freya.lindqvist@example.com', 'Freya Lindqvist'],
  ['tom.ashworth@example.com', 'Tom Ashworth'],
];

const staff: readonly (readonly [role: string, name: string])[] = [
  ['admin', 'Nadia Rahimi'],
  ['merchant', 'Sofia Marchetti'],
  ['support', 'Daniel Osei'],
  ['warehouse', 'Katarzyna Nowicka'],
  ['finance', 'Henrik Solberg'],
];

/** The people who can sign in to the demo shop: customers first, then one member of staff per role. */
export const demoAccounts = (): DemoAccount[] => [
  ...customers.map(([email, name]) => ({ email, password: demoPassword, name, roles: [] })),
  ...staff.map(([role, name]) => ({
    email: `${role}@stoa.example`,
    password: demoPassword,
    name,
    roles: [role],
  })),
];
