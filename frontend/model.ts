/** What the server tells our elements; the Java side writes the same names. */

export interface Author {
  id: string;
  name: string;
  school?: string;
  /** Where their picture is; without one they have none. */
  picture?: string;
}

export interface StoredFile {
  id: string;
  name: string;
  size: number;
  type: string;
  url: string;
  thumbnail?: string;
}

/** That a post is out of sight because it breaks the charter. */
export interface Hidden {
  by: string;
  reason: string;
}

export type Origin = 'WEB' | 'MAIL';
export type State = 'OPEN' | 'DONE' | 'WITHDRAWN';
export type Following = 'FOLLOWING' | 'MUTED' | 'BY_DEFAULT';

export interface QuestionCardModel {
  id: string;
  href: string;
  title: string;
  author: Author;
  askedAt: string;
  origin: Origin;
  state: State;
  harvested?: boolean;
  replies: number;
  files: number;
  tags?: string[];
  norm?: number;
}

export interface QuestionModel {
  id: string;
  title: string;
  html: string;
  /** What a mail held besides what was said, as plain text. */
  rest?: string;
  restFiles?: StoredFile[];
  author: Author;
  askedAt: string;
  editedAt?: string;
  withdrawnAt?: string;
  origin: Origin;
  state: State;
  doneAt?: string;
  hidden?: Hidden;
  harvest?: string;
  files?: StoredFile[];
  tags?: string[];
  norm?: number;
  replies: number;
}

export interface ReplyModel {
  id: string;
  number: number;
  author: Author;
  postedAt: string;
  editedAt?: string;
  withdrawnAt?: string;
  origin: Origin;
  html: string;
  /** What a mail held besides what was said, as plain text. */
  rest?: string;
  restFiles?: StoredFile[];
  helpedAt?: string;
  hidden?: Hidden;
  thanks?: string[];
  files?: StoredFile[];
}

/** Names by person id, for what the live channel tells in ids only. */
export type People = Record<string, { name: string }>;

/** Flow may hand over JSON as an object or as text; both read the same. */
export function parsed<T>(value: T | string | null | undefined): T | undefined {
  if (value === null || value === undefined || value === '') {
    return undefined;
  }
  return typeof value === 'string' ? (JSON.parse(value) as T) : value;
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
